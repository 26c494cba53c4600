package be.handlewithcare.veck;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SchoolsTest extends VeckTest {
    private static final String PATH = "/api/veck/v1/schools";
    private static final String COMPLETE = """
            {"name": "Basisschool De Dauwbrug", "municipality": "Bornem", "sites": ["1", "2"],
             "mailboxes": ["directie@dauwbrug.school.example", "zorg@dauwbrug.school.example"],
             "joinedOn": "2026-09-01", "leftOn": "2027-09-01", "daysOff": ["2027-02-01", "2026-10-12"]}""";

    @Test
    void aSchoolThatWasPutIsAmongTheSchools() throws Exception {
        JsonNode put = json(put(PATH + "/012301", COMPLETE));

        assertThat(put).hasToString("""
                {"institutionNumber":"012301","name":"Basisschool De Dauwbrug","municipality":"Bornem",\
                "sites":["1","2"],"mailboxes":["directie@dauwbrug.school.example",\
                "zorg@dauwbrug.school.example"],"joinedOn":"2026-09-01","leftOn":"2027-09-01","closed":false,\
                "daysOff":["2026-10-12","2027-02-01"]}""");
        assertThat(json(get(PATH)).get("items")).containsExactly(put);
        assertThat(schools.askedBy).containsOnly(VeckFixture.CALLER);
    }

    @Test
    void aNumberWithoutItsZerosIsTheSameSchool() throws Exception {
        put(PATH + "/012301", COMPLETE);
        put(PATH + "/12301", COMPLETE);

        assertThat(json(get(PATH)).get("items")).hasSize(1);
    }

    @Test
    void sitesTheLastDayAndDaysOffMayBeAbsent() throws Exception {
        JsonNode school = json(put(PATH + "/012301", body("joinedOn", "\"2026-09-01\"")));

        assertThat(school.get("sites")).isEmpty();
        assertThat(school.has("leftOn")).isFalse();
        assertThat(school.has("mergedInto")).isFalse();
        assertThat(school.get("daysOff")).isEmpty();
    }

    @Test
    void daysOffThatAreNotSentStayAndAnEmptyListTakesThemAway() throws Exception {
        put(PATH + "/012301", COMPLETE);

        JsonNode notSent = json(put(PATH + "/012301", body("name", "\"Another name\"")));
        JsonNode empty = json(put(PATH + "/012301", body("daysOff", "[]")));

        assertThat(notSent.get("daysOff")).hasSize(2);
        assertThat(empty.get("daysOff")).isEmpty();
    }

    @Test
    void aDayOffThatIsSentTwiceCountsOnce() throws Exception {
        JsonNode school = json(put(PATH + "/012301", body("daysOff", "[\"2026-10-12\", \"2026-10-12\"]")));

        assertThat(school.get("daysOff")).hasSize(1);
    }

    @Test
    void everythingMissingIsNamed() throws Exception {
        assertThat(refusedFields(put(PATH + "/canary", "{}")))
                .containsExactly(
                        "/institutionNumber format",
                        "/name required",
                        "/municipality required",
                        "/mailboxes too-few",
                        "/joinedOn required");
        assertThat(schools.schools).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name | \" \" | /name required",
                "name | \"canary\\u0000\" | /name forbidden-character",
                "name | \"canary\\u202E\" | /name forbidden-character",
                "municipality | \"\" | /municipality required",
                "municipality | \"canary\\n\" | /municipality forbidden-character",
                "sites | [\"1\", \"canary\"] | /sites/1 format",
                "sites | [null] | /sites/0 required",
                "mailboxes | [] | /mailboxes too-few",
                "mailboxes | [\"a@b.be\", \"c@d.be\", \"e@f.be\"] | /mailboxes too-many",
                "mailboxes | [\"a@b.be\", \"canary\"] | /mailboxes/1 format",
                "mailboxes | [\"a@b.be\", \"A@B.be\"] | /mailboxes/1 given-twice",
                "mailboxes | [\"canary@x\"] | /mailboxes/0 format",
                "mailboxes | [\"canary..a@x.be\"] | /mailboxes/0 format",
                "mailboxes | [\"canary@127.0.0.1\"] | /mailboxes/0 format",
                "mailboxes | [\"canary@-x.be\"] | /mailboxes/0 format",
                "mailboxes | [\"canary@x\\r\\nBcc: y@z\"] | /mailboxes/0 format",
                "joinedOn | \"2026-02-30\" | /joinedOn format",
                "joinedOn | \"01/09/2026\" | /joinedOn format",
                "leftOn | \"canary\" | /leftOn format",
                "daysOff | [\"2026-10-12\", \"canary\"] | /daysOff/1 format",
                "daysOff | [null] | /daysOff/0 required",
                "leftOn | \"2026-08-31\" | /leftOn left-before-joined"
            })
    void badInputIsNamedAndNotRepeated(String field, String value, String refused) throws Exception {
        assertThat(refusedFields(put(PATH + "/012301", body(field, value)))).containsExactly(refused);
        assertThat(schools.schools).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"name, 200, 200", "name, 201, 422", "municipality, 100, 200", "municipality, 101, 422"})
    void textsHaveALimit(String field, int length, int status) throws Exception {
        assertThat(put(PATH + "/012301", body(field, "\"" + "a".repeat(length) + "\""))
                        .statusCode())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"director\": \"canary\"}",
                "{\"name\": 1}",
                "{\"name\": \"a\", \"name\": \"b\"}",
                "{\"daysOff\": \"2026-10-12\"}"
            })
    void anotherShapeIsMalformed(String body) throws Exception {
        HttpResponse<String> response = put(PATH + "/012301", body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("\"malformed\"").doesNotContain(CANARY);
    }

    /** A complete school without sites or last day, in which one field is another. */
    private static String body(String field, String value) {
        return """
                {"name": %s, "municipality": %s, "sites": %s, "mailboxes": %s, "joinedOn": %s, "leftOn": %s,
                 "daysOff": %s}""".formatted(
                        field.equals("name") ? value : "\"De Dauwbrug\"",
                        field.equals("municipality") ? value : "\"Bornem\"",
                        field.equals("sites") ? value : "null",
                        field.equals("mailboxes") ? value : "[\"directie@dauwbrug.school.example\"]",
                        field.equals("joinedOn") ? value : "\"2026-09-01\"",
                        field.equals("leftOn") ? value : "null",
                        field.equals("daysOff") ? value : "null");
    }
}
