package be.handlewithcare.app.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class BodyLimitsTest {
    private static final int BUDGET = 100_000;

    private final BodyLimits limits = new BodyLimits(new BodyBudget(BUDGET));

    @ParameterizedTest
    @CsvSource({
        "/police/report, 90000, 200",
        "/police/report, 262145, 413",
        "/api/police/v1/interventions, 65536, 200",
        "/api/police/v1/interventions, 65537, 413",
        "/oauth2/token, 16385, 413",
        "/veck/schools/import, 22020097, 413",
        "/police/report, -1, 411",
        "/api/police/v1/interventions, -1, 200",
        "/logout/connect/back-channel/hwc, -1, 200"
    })
    void aBodyIsNoLargerThanItsAddressTakes(String path, int bytes, int status) throws Exception {
        assertThat(answer(path, bytes)).isEqualTo(status);
    }

    @Test
    void allTogetherAreNoLargerThanTheBudgetAndItComesBack() throws Exception {
        List<Integer> meanwhile = new ArrayList<>();
        MockHttpServletResponse first = new MockHttpServletResponse();
        limits.doFilter(request("/police/report", 60_000), first, (_, _) -> {
            try {
                meanwhile.add(answer("/police/report", 40_001));
                meanwhile.add(answer("/police/report", 40_000));
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });

        assertThat(meanwhile).containsExactly(503, 200);
        assertThat(answer("/police/report", BUDGET)).isEqualTo(200);
    }

    @Test
    void aBodyThatIsHeldBackUntilItIsWelcomeIsNotAskedFor() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/police/report") {
            @Override
            public ServletInputStream getInputStream() {
                throw new AssertionError("read");
            }
        };
        request.setContent(new byte[300_000]);
        request.addHeader("Expect", "100-continue");
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("officer", "", "ROLE_OFFICER"));
        try {
            limits.doFilter(request, new MockHttpServletResponse(), (_, _) -> {});
        } finally {
            SecurityContextHolder.clearContext();
        }

        assertThat(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)).isEqualTo(413);
    }

    private int answer(String path, int bytes) throws Exception {
        MockHttpServletRequest request = request(path, bytes);
        MockHttpServletResponse response = new MockHttpServletResponse();
        limits.doFilter(request, response, (_, _) -> {});
        Object refused = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (Integer.valueOf(503).equals(refused)) {
            assertThat(response.getHeader("Retry-After")).isEqualTo("5");
        }
        return refused == null ? 200 : (Integer) refused;
    }

    private static MockHttpServletRequest request(String path, int bytes) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path) {
            @Override
            public long getContentLengthLong() {
                return bytes;
            }
        };
        if (bytes < 0) {
            request.addHeader("Transfer-Encoding", "chunked");
        }
        return request;
    }
}
