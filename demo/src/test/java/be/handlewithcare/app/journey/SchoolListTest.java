package be.handlewithcare.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.projections.directory.SchoolDirectory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** VECK takes the official list in; the schools that take part follow it, and nobody else joins. */
class SchoolListTest {
    private static final String IMPORT = "/api/veck/v1/schools/import";
    private static final int SITES_OF_A_SCHOOL = 5;
    private static final int TAKING_PART = 40;

    private final RunningApplication application = RunningApplication.get();
    private final PoliceZone veck = new PoliceZone(application.base, "veck-monitor", "hwc.schools");

    @Test
    void twentyThousandLinesAreFollowedAndTheSameListAgainChangesNothing() {
        join(TAKING_PART);
        int schoolsBefore = items("/api/veck/v1/schools").size();
        String list = SchoolList.of(lines(20_000));

        JsonNode first = PoliceZone.json(veck.postCsv(IMPORT, list));
        JsonNode again = PoliceZone.json(veck.postCsv(IMPORT, list));

        assertThat(first.get("lines").asInt()).isEqualTo(20_000);
        assertThat(first.get("new").asInt()).isEqualTo(4_000);
        assertThat(first.get("changed")).hasSize(TAKING_PART);
        assertThat(first.get("refused")).isEmpty();
        assertThat(again.get("changed")).isEmpty();
        assertThat(again.get("new").asInt()).isZero();
        assertThat(again.get("unchanged").asInt()).isEqualTo(4_000);
        assertThat(items("/api/veck/v1/schools")).hasSize(schoolsBefore);
        assertThat(application.bean(SchoolDirectory.class).schools()).hasSizeGreaterThanOrEqualTo(4_000);
        JsonNode changed = school("600001");
        assertThat(changed.get("name").asString()).isEqualTo("School 1");
        assertThat(changed.get("mailboxes")).hasToString("""
                ["info@school-600001.example","zorg@school-600001.example"]""");
        assertThat(changed.get("sites")).hasSize(SITES_OF_A_SCHOOL);
        assertThat(changed.get("joinedOn").asString()).isEqualTo("2026-09-01");
    }

    @Test
    void whoFollowedTheListIsOnTheTrail() {
        veck.put("/api/veck/v1/schools/699901", body("699901"));
        veck.postCsv(IMPORT, SchoolList.of(SchoolList.site("699901", "De Nieuwe Naam")));

        assertThat(application
                        .bean(JdbcClient.class)
                        .sql(
                                "select action || ' ' || object from audit.entry where actor = 'veck-monitor' order by entry_id")
                        .query(String.class)
                        .list())
                .containsSubsequence("SCHOOL_JOINED 699901", "SCHOOL_CHANGED 699901", "SCHOOLS_IMPORTED school-list");
    }

    private void join(int number) {
        for (int school = 1; school <= number; school++) {
            String institution = Integer.toString(600_000 + school);
            assertThat(veck.put("/api/veck/v1/schools/" + institution, body(institution))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private static String body(String institution) {
        return """
                {"name": "Oude naam", "municipality": "Boom", "sites": ["1"], "joinedOn": "2026-09-01",
                 "mailboxes": ["oud@school-%1$s.example", "zorg@school-%1$s.example"]}""".formatted(institution);
    }

    private static String[] lines(int number) {
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < number; line++) {
            int school = 1 + line / SITES_OF_A_SCHOOL;
            lines.add(SchoolList.site(
                    Integer.toString(600_000 + school), 1 + line % SITES_OF_A_SCHOOL, "School " + school));
        }
        return lines.toArray(String[]::new);
    }

    private JsonNode school(String number) {
        return items("/api/veck/v1/schools").stream()
                .filter(school -> school.get("institutionNumber").asString().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> items(String path) {
        return PoliceZone.json(veck.get(path)).get("items").valueStream().toList();
    }
}
