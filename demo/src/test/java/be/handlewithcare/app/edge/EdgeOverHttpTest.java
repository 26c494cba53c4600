package be.handlewithcare.app.edge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.demo.RunningDemo;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.web.SecurityFilterChain;

/** The answers to requests that no browser sends. Long because each of them is written out as it goes over the wire. */
class EdgeOverHttpTest {
    private static final URI DEMO = URI.create(RunningDemo.get().address());
    private static final int ONE_SECOND = 1_000;
    private static final int LONGER_THAN_A_HEAD_MAY_TAKE = 16;
    private static final int LESS_THAN_THE_SERVER_WAITS_FOR_A_BODY = 8_000;

    @Test
    void anUnknownHostIsRefusedAndNotRepeated() throws IOException {
        assertThat(answer("GET", "/", "evil.example", ""))
                .startsWith("HTTP/1.1 421")
                .doesNotContain("evil.example");
    }

    @Test
    void aHostThatIsForwardedByAnybodyLeadsNowhere() throws IOException {
        assertThat(answer("GET", "/police", DEMO.getAuthority(), "X-Forwarded-Host: evil.example\r\n"))
                .startsWith("HTTP/1.1 302")
                .doesNotContain("evil.example");
    }

    @Test
    void theHealthIsToldUnderAnyName() throws IOException {
        assertThat(answer("GET", "/health", "10.1.2.3", "")).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/police/a%00b", "/%zz"})
    void aPathThatIsNoneGetsAPageOfOurs(String path) throws IOException {
        assertThat(answer("GET", path, DEMO.getAuthority(), ""))
                .startsWith("HTTP/1.1 400")
                .contains("Dat lukte niet", "Naar de startpagina", "lang=\"fr\"")
                .doesNotContain("Tomcat", "HTTP Status");
    }

    @Test
    void toAMachineItIsAProblem() throws IOException {
        assertThat(answer("GET", "/api/police/v1/signals/%00", DEMO.getAuthority(), ""))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"code\":\"malformed\"");
    }

    /** The body never comes, so a server that waited for it would not answer. */
    @ParameterizedTest
    @CsvSource({
        "POST,/police/batch,multipart/form-data; boundary=x",
        "POST,/police/report,application/x-www-form-urlencoded",
        "PUT,/school/notices,application/x-www-form-urlencoded",
        "POST,/login/oauth2/code/hwc,application/x-www-form-urlencoded",
        "POST,/api/audit/v1/access-requests,application/x-www-form-urlencoded",
        "POST,/POLICE/batch,multipart/form-data; boundary=x",
        "POST,/unknown,multipart/form-data; boundary=x",
        "POST,/error,multipart/form-data; boundary=x",
        "POST,/demo/mails,multipart/form-data; boundary=x",
        "POST,/logout/connect/back-channel/other,multipart/form-data; boundary=x",
        "PATCH,/police/batch,multipart/form-data; boundary=x",
        "POST,/api/police/v1/interventions,multipart/form-data; boundary=x",
        "POST,/api/police/v1/interventions/batch,text/csv",
        "POST,/api/police/v1/interventions,application/x-www-form-urlencoded"
    })
    void aStrangerIsAnsweredBeforeTheBodyIsRead(String method, String path, String type) throws IOException {
        for (String more : List.of("", "\r\nExpect: 100-continue")) {
            assertThat(announcing(method, path, type, "Content-Length: 1000000" + more))
                    .startsWith("HTTP/1.1 401")
                    .doesNotContainIgnoringCase("set-cookie");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/",
        "GET,/health",
        "HEAD,/health",
        "GET,/privacy",
        "GET,/css/x",
        "GET,/error",
        "GET,/police/batch",
        "GET,/api/openapi.yaml",
        "GET,/demo/inloggen",
        "GET,/logout/connect/back-channel/hwc",
        "OPTIONS,/",
        "DELETE,/police/batch"
    })
    void aBodyWhereNoneBelongsIsRefusedUnread(String method, String path) throws IOException {
        for (String length : List.of("Content-Length: 1000000", "Transfer-Encoding: chunked")) {
            assertThat(announcing(method, path, "multipart/form-data; boundary=x", length))
                    .startsWith("HTTP/1.1 400")
                    .doesNotContainIgnoringCase("set-cookie");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/logout/connect/back-channel/hwc,application/x-www-form-urlencoded,1000000,413",
        "/logout/connect/back-channel/hwc,multipart/form-data; boundary=x,1000000,413",
        "/logout/connect/back-channel/hwc,application/json,10000,415",
        "/demo/inloggen,multipart/form-data; boundary=x,1000000,413",
        "/oauth2/token,application/x-www-form-urlencoded,1000000,413"
    })
    void anAddressWithoutASignInTakesAShortFormOnly(String path, String type, int bytes, int status)
            throws IOException {
        assertThat(announcing("POST", path, type, "Content-Length: " + bytes)).startsWith("HTTP/1.1 " + status);
    }

    @ParameterizedTest
    @CsvSource({"10000,400", "16384,400", "16385,413"})
    void anIssuerMaySendItsLogoutTokenInChunksUpToTheLimit(int bytes, int status) throws IOException {
        String chunk = Integer.toHexString(bytes) + "\r\n" + "x".repeat(bytes) + "\r\n0\r\n\r\n";
        String head = "POST /logout/connect/back-channel/hwc HTTP/1.1\r\nHost: " + DEMO.getAuthority()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n";
        try (Socket socket = ask(head + chunk)) {
            assertThat(headOf(socket.getInputStream())).startsWith("HTTP/1.1 " + status);
        }
    }

    /** The page for the error is shown for the same request, and must not read its body either. */
    @ParameterizedTest
    @ValueSource(strings = {"/police/batch;x=1", "/police//batch", "/police/../police/batch;", "/police/%2e%2e/batch"})
    void anAddressThatIsNoneIsRefusedBeforeTheBodyIsRead(String path) throws IOException {
        for (String type : List.of("multipart/form-data; boundary=x", "application/x-www-form-urlencoded")) {
            assertThat(announcing("POST", path, type, "Content-Length: 1000000"))
                    .startsWith("HTTP/1.1 400");
        }
    }

    /** Tomcat's own limit restarts with each byte, so without ours this connection would stay open. */
    @Test
    void aHeadThatComesByteByByteLosesItsConnection() throws IOException {
        try (Socket socket = ask("GET / HTTP/1.1\r\nHost: " + DEMO.getAuthority() + "\r\nX-Slow: ")) {
            socket.setSoTimeout(ONE_SECOND);
            assertThatThrownBy(() -> sendSlowly(socket)).isInstanceOfAny(EOFException.class, SocketException.class);
        }
    }

    private static void sendSlowly(Socket socket) throws IOException {
        for (int seconds = 0; seconds < LONGER_THAN_A_HEAD_MAY_TAKE; seconds++) {
            socket.getOutputStream().write('x');
            try {
                if (socket.getInputStream().read() < 0) {
                    throw new EOFException();
                }
            } catch (SocketTimeoutException _) {
                // No answer to half a head: the next byte.
            }
        }
    }

    @Test
    void everyChainOfFiltersLimitsBodies() {
        assertThat(RunningDemo.get().beans(SecurityFilterChain.class))
                .hasSizeGreaterThan(4)
                .allSatisfy(chain -> assertThat(chain.getFilters()).hasAtLeastOneElementOfType(BodyLimits.class));
    }

    /** Sends the head of a request only, and returns the head of the answer. */
    private static String announcing(String method, String path, String type, String length) throws IOException {
        try (Socket socket = ask(method + " " + path + " HTTP/1.1\r\nHost: " + DEMO.getAuthority()
                + "\r\nContent-Type: " + type + "\r\n" + length + "\r\n\r\n")) {
            return headOf(socket.getInputStream());
        }
    }

    private static String answer(String method, String path, String host, String more) throws IOException {
        try (Socket socket =
                ask(method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n" + more + "\r\n")) {
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private static Socket ask(String head) throws IOException {
        Socket socket = new Socket(DEMO.getHost(), DEMO.getPort());
        socket.setSoTimeout(LESS_THAN_THE_SERVER_WAITS_FOR_A_BODY);
        socket.getOutputStream().write(head.getBytes(UTF_8));
        return socket;
    }

    private static String headOf(InputStream answer) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = answer.read();
            assertThat(next).as("hung up after " + head).isNotNegative();
            head.append((char) next);
        }
        return head.toString();
    }
}
