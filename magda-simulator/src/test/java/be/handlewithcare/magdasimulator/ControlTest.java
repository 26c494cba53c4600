package be.handlewithcare.magdasimulator;

import static be.handlewithcare.magdasimulator.Example.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlTest {
    private Example example;

    @BeforeEach
    void start(@TempDir Path directory) throws IOException {
        example = Example.in(directory);
    }

    @AfterEach
    void stop() {
        example.close();
    }

    @Test
    void theStateTellsWhatWasAskedAndNamesNobody() throws Exception {
        example.askWhoNoorIs();
        example.askWhereEnrolled(NOOR);
        example.ask("<x/>");

        assertThat(control("GET", "/simulator/state").body())
                .isEqualTo("{\"breaches\":{\"ENVELOPE\":1},\"mostAtOnce\":1,\"mostInAnySecond\":3,"
                        + "\"refusedByLimit\":0,\"baitTaken\":0,\"asked\":["
                        + "{\"service\":\"PERSON_SEARCH\",\"at\":\"2026-11-22T09:00:30Z\"},"
                        + "{\"service\":\"ENROLMENTS\",\"at\":\"2026-11-22T09:00:30Z\"}]}");
        assertThat(control("DELETE", "/simulator/state").body()).contains("\"breaches\":{},", "\"asked\":[]");
    }

    @Test
    void aBehaviourIsSetForAllForSomeOrForOne() throws Exception {
        control("PUT", "/simulator/behaviour?name=fault");
        assertThat(example.askWhoNoorIs()).contains("Fault");

        control("DELETE", "/simulator/behaviour");
        assertThat(example.askWhoNoorIs()).doesNotContain("Fault");

        control("PUT", "/simulator/behaviour?name=exception&code=60006&origin=AGODI&next=1&service=ENROLMENTS");
        assertThat(example.askWhoNoorIs()).doesNotContain("60006");
        assertThat(example.askWhereEnrolled(NOOR)).contains("60006", "AGODI");
        assertThat(example.askWhereEnrolled(NOOR)).doesNotContain("60006");

        control("PUT", "/simulator/behaviour?name=second-enrolment&pupil=" + NOOR);
        assertThat(example.askWhereEnrolled(NOOR)).contains(">67890<");
    }

    @Test
    void aLimitIsSet() throws Exception {
        control("PUT", "/simulator/limit?per-second=0&code=20110");

        assertThat(example.askWhoNoorIs()).contains("20110");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up",
                "slow&delay=PT1S",
                "closed",
                "unavailable",
                "flapping&up=1&down=2",
                "fault",
                "namesake",
                "replaced-number",
                "second-enrolment",
                "closed-school",
                "leaving&days=3",
                "not-started",
                "trickle",
                "wrong-reference&place=reply",
                "magda-mock",
                "magda-mock&answer=too-many-at-once",
                "truncated",
                "cut-off",
                "broken",
                "html",
                "empty",
                "huge",
                "external-entity",
                "billion-laughs"
            })
    void everyBehaviourHasAName(String name) throws Exception {
        assertThat(control("PUT", "/simulator/behaviour?name=" + name).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "behaviour?name=nice",
                "behaviour",
                "behaviour?name=slow&delay=long",
                "behaviour?name=exception",
                "limit?per-second=few",
                "behaviour?name=flapping&up=0"
            })
    void anUnknownWishIsRefused(String wish) throws Exception {
        assertThat(control("PUT", "/simulator/" + wish).statusCode()).isEqualTo(400);
    }

    @Test
    void anythingElseIsNotThere() throws Exception {
        assertThat(control("GET", "/elsewhere").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> control(String method, String path) throws IOException, InterruptedException {
        return example.client.control(method, example.simulator.controlUrl().resolve(path));
    }
}
