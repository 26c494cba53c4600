package be.handlewithcare.app.edge;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.settings.Lenient;
import be.handlewithcare.app.settings.ReadSettings;
import be.handlewithcare.app.settings.Settings;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Which requests the first filter lets through, and what the rest of the application sees of them. */
class HostFilterTest {
    private static final Settings PUBLISHED = settings(Map.of(
            "HWC_PUBLIC_URL", "https://hwc.example",
            "HWC_HOSTS", "hwc.internal:8080",
            "HWC_TRUSTED_PROXIES", "10.0.0.0/8, 192.0.2.7"));
    private static final Settings ON_THIS_MACHINE = settings(Map.of("HWC_PORT", "8080"));

    @ParameterizedTest
    @CsvSource({
        "hwc.example,true", "HWC.example:443,true", "hwc.internal:8080,true", "hwc.internal,false",
        "hwc.example:80,false", "hwc.example.evil,false", "evil.example,false", "evil@hwc.example,false",
        "hwc.example/evil,false", "'',false"
    })
    void onlyKnownNamesAreAnswered(String host, boolean answered) throws Exception {
        assertThat(seen(PUBLISHED, asked("198.51.100.1", host)) != null).isEqualTo(answered);
    }

    @Test
    void aLoadBalancerAsksForTheHealthByAnyName() throws Exception {
        MockHttpServletRequest request = asked("198.51.100.1", "10.1.2.3");
        request.setRequestURI("/health");

        assertThat(seen(PUBLISHED, request)).isNotNull();
    }

    @Test
    void underAnyNameTheAddressIsThePublicOne() throws Exception {
        HttpServletRequest seen = Objects.requireNonNull(seen(PUBLISHED, asked("198.51.100.1", "hwc.internal:8080")));

        assertThat(seen.getRequestURL().toString()).isEqualTo("https://hwc.example/police");
        assertThat(seen.getServerPort()).isEqualTo(443);
        assertThat(seen.isSecure()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"198.51.100.1", "10.2.3.4"})
    void nothingBehindItSeesAForwardingHeader(String from) throws Exception {
        MockHttpServletRequest request = asked(from, "hwc.example");
        request.addHeader("X-Forwarded-For", "9.9.9.9");

        HttpServletRequest seen = Objects.requireNonNull(seen(PUBLISHED, request));

        assertThat(seen.getRemoteAddr()).isEqualTo(from);
        assertThat(seen.getHeader("x-forwarded-for")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"198.51.100.1,true", "10.2.3.4,false"})
    void aNameThatAStrangerForwardsCountsForNothingAndAProxysMustBeKnown(String from, boolean answered)
            throws Exception {
        MockHttpServletRequest request = asked(from, "hwc.example");
        request.addHeader("X-Forwarded-Host", "evil.example");
        request.addHeader("X-Forwarded-Proto", "http");

        HttpServletRequest seen = seen(PUBLISHED, request);

        assertThat(seen != null).isEqualTo(answered);
        assertThat(seen == null ? "https" : seen.getScheme()).isEqualTo("https");
    }

    @ParameterizedTest
    @CsvSource({
        "localhost:8080,http://localhost:8080/police",
        "127.0.0.1:9000,http://127.0.0.1:9000/police",
        "[::1]:8080,http://[::1]:8080/police",
        "127.0.0.2:8080,http://127.0.0.2:8080/police",
        "hwc.localhost:8080,http://hwc.localhost:8080/police"
    })
    void anApplicationOfOneMachineGoesByAnyNameOfThisMachine(String host, String address) throws Exception {
        HttpServletRequest seen = Objects.requireNonNull(seen(ON_THIS_MACHINE, asked("127.0.0.1", host)));

        assertThat(seen.getRequestURL().toString()).isEqualTo(address);
    }

    private static @Nullable HttpServletRequest seen(Settings settings, MockHttpServletRequest request)
            throws Exception {
        MockFilterChain chain = new MockFilterChain();
        MockHttpServletResponse response = new MockHttpServletResponse();
        new HostFilter(settings).doFilter(request, response, chain);
        if (chain.getRequest() == null) {
            assertThat(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                    .isEqualTo(421);
        }
        return (HttpServletRequest) chain.getRequest();
    }

    private static MockHttpServletRequest asked(String from, String host) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/police");
        request.setRemoteAddr(from);
        request.addHeader("Host", host);
        return request;
    }

    private static Settings settings(Map<String, Object> variables) {
        GenericApplicationContext context = new GenericApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", variables));
        new ReadSettings(Lenient.PROFILE).initialize(context);
        return context.getBeanFactory().getBean(Settings.class);
    }
}
