package be.handlewithcare.operator;

import static be.handlewithcare.core.lookup.LookupSource.MAGDA;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.testkit.RecordingStoppages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class SourcesTest extends OperatorTest {
    private static final String PATH = "/api/operator/v1/lookup";
    private static final String RESUMPTION = PATH + "/resumption";
    private static final String OF_MAGDA = "{\"source\": \"MAGDA\"}";

    @Autowired
    private RecordingStoppages stoppages;

    @BeforeEach
    void nothingIsStopped() {
        stoppages.resume(MAGDA, OperatorFixture.CALLER);
    }

    @Test
    void whatMayBeAskedHasNoReason() throws Exception {
        assertThat(json(get(PATH))).hasToString("""
                {"sources":[{"source":"REGISTER","stopped":false},\
                {"source":"MAGDA","stopped":false,"silentSince":"2026-11-22T08:12:00Z"}]}""");
    }

    @Test
    void aSourceThatIsStoppedSaysWhyAndSinceWhen() throws Exception {
        stoppages.stop(MAGDA, "40006");

        assertThat(json(get(PATH)).at("/sources/1")).hasToString("""
                {"source":"MAGDA","stopped":true,"code":"40006","since":"2026-11-22T09:00:00.123456Z",\
                "silentSince":"2026-11-22T08:12:00Z"}""");
    }

    @Test
    void itIsAskedAgainInTheNameOfWhoSaidSo() throws Exception {
        stoppages.stop(MAGDA, "40006");
        int before = stoppages.resumedBy().size();

        JsonNode first = json(post(RESUMPTION, OF_MAGDA));
        JsonNode again = json(post(RESUMPTION, OF_MAGDA));

        assertThat(stoppages.of(MAGDA)).isEmpty();
        assertThat(stoppages.resumedBy()).hasSize(before + 1).endsWith(OperatorFixture.CALLER);
        assertThat(first)
                .hasToString("{\"source\":\"MAGDA\",\"stopped\":false,\"silentSince\":\"2026-11-22T08:12:00Z\"}")
                .isEqualTo(again);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | required",
                "{\"source\": null} | required",
                "{\"source\": \"\"} | format",
                "{\"source\": \"magda\"} | format",
                "{\"source\": \"canary\"} | format"
            })
    void whatIsNoSourceIsNamedAndNotRepeated(String body, String rule) throws Exception {
        stoppages.stop(MAGDA, "40006");

        JsonNode problem = problem(post(RESUMPTION, body), 422, "invalid");

        assertThat(problem.get("errors")).hasToString("[{\"pointer\":\"/source\",\"code\":\"" + rule + "\"}]");
        assertThat(stoppages.of(MAGDA)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"source\": 1}", "{\"source\": \"MAGDA\", \"name\": \"canary\"}"})
    void anotherShapeIsMalformed(String body) throws Exception {
        problem(post(RESUMPTION, body), 400, "malformed");
    }
}
