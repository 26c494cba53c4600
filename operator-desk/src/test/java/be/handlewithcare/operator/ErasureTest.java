package be.handlewithcare.operator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class ErasureTest extends OperatorTest {
    private static final String PATH = "/api/operator/v1/erasures";
    private static final String KNOWN = "{\"signal\": \"" + FakeErasing.KNOWN + "\"}";

    @Autowired
    private FakeErasing erasing;

    @BeforeEach
    void forget() {
        erasing.askedBy.clear();
    }

    @Test
    void whatWasErasedIsTheAnswerWithoutAName() throws Exception {
        assertThat(json(post(PATH, KNOWN))).hasToString("""
                {"signal":"00000000-0000-0002-0000-000000000001","intervention":"00000000-0000-0001-0000-000000000001",\
                "notices":["00000000-0000-0003-0000-000000000001","00000000-0000-0003-0000-000000000002"],\
                "cause":"REQUESTED","erasedAt":"2026-11-22T09:00:00.123456Z",\
                "erased":["identity","resend-digest","planned-tasks"]}""");
        assertThat(erasing.askedBy).containsExactly(OperatorFixture.CALLER);
    }

    @Test
    void askingAgainIsAnsweredTheSame() throws Exception {
        assertThat(json(post(PATH, KNOWN))).isEqualTo(json(post(PATH, KNOWN)));
    }

    @Test
    void aSignalThatNobodyRaisedIsNotFound() throws Exception {
        problem(post(PATH, "{\"signal\": \"00000000-0000-0002-0000-000000000009\"}"), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | required",
                "{\"signal\": null} | required",
                "{\"signal\": \"\"} | format",
                "{\"signal\": \"canary\"} | format",
                "{\"signal\": \"2-1-1-1-1\"} | format",
                "{\"signal\": \"00000000-0000-0002-0000-000000000001 \"} | format"
            })
    void whatIsNoIdIsNamedAndNotRepeated(String body, String rule) throws Exception {
        JsonNode problem = problem(post(PATH, body), 422, "invalid");

        assertThat(problem.get("errors")).hasToString("[{\"pointer\":\"/signal\",\"code\":\"" + rule + "\"}]");
        assertThat(erasing.askedBy).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"signal\": 1}",
                "{\"signal\": \"00000000-0000-0002-0000-000000000001\", \"name\": \"canary\"}",
                "{\"signal\": \"00000000-0000-0002-0000-000000000001\"} canary"
            })
    void anotherShapeIsMalformed(String body) throws Exception {
        problem(post(PATH, body), 400, "malformed");
        assertThat(erasing.askedBy).isEmpty();
    }
}
