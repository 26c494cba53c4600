package be.handlewithcare.veck;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SchoolEndsTest extends VeckTest {
    private static final String SCHOOLS = "/api/veck/v1/schools";
    private static final String DAUWBRUG = SCHOOLS + "/012301";
    private static final String CLOSED = "{\"on\": \"2027-08-31\"}";
    private static final String MERGED = "{\"into\": \"023456\", \"on\": \"2027-09-01\"}";

    @BeforeEach
    void takesPart() throws Exception {
        put(DAUWBRUG, """
                {"name": "Basisschool De Dauwbrug", "municipality": "Bornem",
                 "mailboxes": ["directie@dauwbrug.school.example"], "joinedOn": "2026-09-01"}""");
        schools.askedBy.clear();
    }

    @Test
    void aSchoolThatClosesIsListedSo() throws Exception {
        JsonNode school = json(post(DAUWBRUG + "/closing", CLOSED));

        assertThat(school).hasToString("""
                {"institutionNumber":"012301","name":"Basisschool De Dauwbrug","municipality":"Bornem","sites":[],\
                "mailboxes":["directie@dauwbrug.school.example"],"joinedOn":"2026-09-01","leftOn":"2027-08-31",\
                "closed":true,"daysOff":[]}""");
        assertThat(json(get(SCHOOLS)).get("items")).containsExactly(school);
        assertThat(schools.askedBy).containsExactly(VeckFixture.CALLER);
    }

    @Test
    void aSchoolThatMergesIsListedWithTheNumberUnderWhichItGoesOn() throws Exception {
        JsonNode school = json(post(DAUWBRUG + "/merger", MERGED));

        assertThat(school.get("leftOn").asString()).isEqualTo("2027-09-01");
        assertThat(school.get("closed").asBoolean()).isFalse();
        assertThat(school.get("mergedInto").asString()).isEqualTo("023456");
        assertThat(json(get(SCHOOLS)).get("items")).containsExactly(school);
        assertThat(schools.askedBy).containsExactly(VeckFixture.CALLER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"/closing | {\"on\": \"2027-08-31\"}", "/merger | {\"into\": \"23456\", \"on\": \"2027-09-01\"}"})
    void anEndMayBeRepeated(String end, String body) throws Exception {
        JsonNode first = json(post(DAUWBRUG + end, body));

        assertThat(json(post(DAUWBRUG + end, body))).isEqualTo(first);
    }

    @Test
    void aClosedSchoolThatIsPutAgainTakesPartAgain() throws Exception {
        post(DAUWBRUG + "/closing", CLOSED);

        takesPart();

        assertThat(json(get(SCHOOLS)).at("/items/0/closed").asBoolean()).isFalse();
    }

    @Test
    void aSchoolThatNeverJoinedIsNotFound() throws Exception {
        isProblem(post(SCHOOLS + "/099999/closing", CLOSED), 404, "not-found");
        isProblem(post(SCHOOLS + "/099999/merger", MERGED), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/012301/closing | {} | /on required",
                "/012301/closing | {\"on\": \"canary\"} | /on format",
                "/012301/closing | {\"on\": \"2027-02-29\"} | /on format",
                "/012301/closing | {\"on\": \"2026-08-31\"} | /on left-before-joined",
                "/canary/closing | {\"on\": \"2027-08-31\"} | /institutionNumber format",
                "/012301/merger | {} | /into required,/on required",
                "/012301/merger | {\"into\": \"canary\", \"on\": \"canary\"} | /into format,/on format",
                "/012301/merger | {\"into\": \"12301\", \"on\": \"2027-09-01\"} | /into merged-into-itself",
                "/012301/merger | {\"into\": \"023456\", \"on\": \"2026-08-31\"} | /on left-before-joined",
                "/canary/merger | {\"into\": \"023456\", \"on\": \"2027-09-01\"} | /institutionNumber format"
            })
    void badInputIsNamedAndNotRepeated(String path, String body, String refused) throws Exception {
        assertThat(String.join(",", refusedFields(post(SCHOOLS + path, body)))).isEqualTo(refused);
        assertThat(schools.askedBy).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/closing | []",
                "/closing | {\"on\": 20270831}",
                "/closing | {\"on\": \"2027-08-31\", \"into\": \"canary\"}",
                "/closing | {\"on\": \"2027-08-31\", \"on\": \"canary\"}",
                "/merger | {\"into\": 23456, \"on\": \"2027-09-01\"}",
                "/merger | {\"into\": \"023456\", \"on\": \"2027-09-01\"} canary"
            })
    void anotherShapeIsMalformed(String end, String body) throws Exception {
        HttpResponse<String> response = post(DAUWBRUG + end, body);

        isProblem(response, 400, "malformed");
        assertThat(schools.askedBy).isEmpty();
    }
}
