package be.handlewithcare.police;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedFieldsTest extends PoliceApiTest {
    private static final int LIMIT = 64 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"1", "RIV-2026-004711", "a.b_c/d-E", "...."})
    void aReferenceOfTheAllowedCharactersIsAccepted(String reference) {
        assertThatAccepted(hand(report(reference, "2026-11-20T22:40:00Z", NOOR)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\\n", "é", "a\\u0000", "a;b", "\\ud800", "１"})
    void anyOtherReferenceIsRefused(String reference) {
        assertThatInvalid(hand(report(reference, "2026-11-20T22:40:00Z", NOOR)), "/reference format");
    }

    @Test
    void aReferenceHasUpTo64Characters() {
        assertThatAccepted(hand(report("r".repeat(64), "2026-11-20T22:40:00Z", NOOR)));
        backend.forgetAll();
        assertThatInvalid(hand(report("r".repeat(65), "2026-11-20T22:40:00Z", NOOR)), "/reference format");
    }

    @Test
    void aPostHasUpTo60Characters() {
        assertThatAccepted(hand(withPost("é".repeat(60))));
        backend.forgetAll();
        assertThatInvalid(hand(withPost("é".repeat(61))), "/post too-long");
    }

    @ParameterizedTest
    @CsvSource({
        "'', required",
        "' ', required",
        "Wille\\u202Ebroek, forbidden-character",
        "W\\ud800, forbidden-character"
    })
    void aPostIsAPlainLabel(String post, String code) {
        assertThatInvalid(hand(withPost(post)), "/post " + code);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12})
    void oneToTwelveChildrenAreAccepted(int children) {
        assertThatAccepted(hand(children(children)));
    }

    @ParameterizedTest
    @CsvSource({"0, too-few", "13, too-many"})
    void fewerOrMoreAreRefused(int children, String code) {
        assertThatInvalid(hand(children(children)), "/children " + code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"description\": \"canary\"",
                "\"insz\": \"canary\"",
                "\"zone\": \"5913\"",
                "\"Reference\": \"canary\"",
                "\"reference\": \"canary\"",
                "\"post\": 5913",
                "\"post\": true",
                "\"post\": [\"canary\"]",
                "\"post\": {}"
            })
    void aFieldThatIsUnknownOrRepeatedOrOfAnotherTypeMakesItMalformed(String field) {
        String body = reportOf(NOOR).replaceFirst("\\{", "{" + field + ", ");

        assertThatProblem(hand(body), 400, "malformed");
        assertThat(backend.reports).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"insz\": \"canary\"",
                "\"description\": null",
                "\"familyName\": \"canary\"",
                "\"address\": {\"street\": \"canary\"}"
            })
    void soDoesOneInAChild(String field) {
        assertThatProblem(hand(reportOf(NOOR.replaceFirst("\\{", "{" + field + ", "))), 400, "malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "canary", "{", "\"canary\""})
    void whatIsNoObjectIsMalformed(String body) {
        assertThatProblem(hand(body), 400, "malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {" canary", "{}", "]", "\u0000"})
    void soIsAnythingAfterTheReport(String garbage) {
        assertThatProblem(hand(reportOf(NOOR) + garbage), 400, "malformed");
    }

    @Test
    void soIsDeepNesting() {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);

        assertThatProblem(hand(reportOf(deep)), 400, "malformed");
    }

    @Test
    void soAreBytesThatAreNotUtf8() {
        byte[] body = reportOf(NOOR).getBytes(UTF_8);
        body[body.length - 20] = (byte) 0xE9;

        assertThatProblem(hand(body), 400, "malformed");
    }

    @Test
    void a64KibibyteReportIsTheLargest() {
        assertThatAccepted(hand(padded(LIMIT)));
        assertThatProblem(hand(padded(LIMIT + 1)), 413, "too-large");
    }

    @Test
    void theLimitHoldsWithoutAnAnnouncedLength() {
        HttpResponse<String> response = send(request(INTERVENTIONS)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(padded(LIMIT + 1)))));

        assertThatProblem(response, 413, "too-large");
    }

    @Test
    void onlyJsonIsTaken() {
        HttpResponse<String> response = send(request(INTERVENTIONS)
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(reportOf(NOOR))));

        assertThatProblem(response, 415, "unsupported-media-type");
    }

    private HttpResponse<String> hand(byte[] body) {
        return send(request(INTERVENTIONS)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body)));
    }

    private static byte[] padded(int bytes) {
        String report = reportOf(NOOR);
        return (report + " ".repeat(bytes - report.length())).getBytes(UTF_8);
    }

    private static String withPost(String post) {
        return reportOf(NOOR).replaceFirst("\\{", "{\"post\": \"" + post.replace("\\", "\\\\") + "\", ");
    }

    private static String children(int count) {
        return reportOf(String.join(",", Collections.nCopies(count, NOOR)));
    }
}
