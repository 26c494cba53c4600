package be.handlewithcare.veck;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.projections.monitoring.Delay;
import be.handlewithcare.projections.monitoring.Percentiles;
import be.handlewithcare.projections.monitoring.PromptnessRow;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class PromptnessTest extends VeckTest {
    private static final String PATH = "/api/veck/v1/promptness";
    private static final String BY_ZONE = PATH + "?from=2026-01&to=2026-06&by=zone";
    static final PromptnessRow RIVIERENLAND = new PromptnessRow(
            "5913",
            null,
            null,
            12,
            Map.of(
                    Delay.INTERVENTION_TO_REPORTED, new Percentiles(12, 1_800L, 14_400L, 43_200L),
                    Delay.REPORTED_TO_PLACED, new Percentiles(10, 1L, 2L, 7_200L),
                    Delay.PLACED_TO_DELIVERED, new Percentiles(9, 0L, 1L, 5L),
                    Delay.DELIVERED_TO_OPENED, new Percentiles(1, 3_600L, 3_600L, 3_600L),
                    Delay.OPENED_TO_ACKNOWLEDGED, new Percentiles(0, null, null, null)));

    @Test
    void aRowHasTheFiveDelaysInSecondsAndOnlyThePercentilesThereAre() throws Exception {
        promptness.rows = List.of(RIVIERENLAND);

        assertThat(json(get(BY_ZONE))).hasToString("""
                {"rows":[{"zone":"5913","signals":12,"delays":{\
                "interventionToReported":{"signals":12,"p50":1800,"p90":14400,"p99":43200},\
                "reportedToPlaced":{"signals":10,"p50":1,"p90":2,"p99":7200},\
                "placedToDelivered":{"signals":9,"p50":0,"p90":1,"p99":5},\
                "deliveredToOpened":{"signals":1,"p50":3600,"p90":3600,"p99":3600},\
                "openedToAcknowledged":{"signals":0}}}]}""");
        assertThat(promptness.asked).containsExactly("2026-01 2026-06 [ZONE]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "&by=zone,post,month | ZONE, POST, MONTH | zone post month",
                "&by=month | MONTH | month",
                "'' | '' | ''"
            })
    void cutsNotAskedForAreLeftOut(String by, String cuts, String keys) throws Exception {
        promptness.rows = List.of(RIVIERENLAND);

        JsonNode row = json(get(PATH + "?from=2026-01&to=2026-06" + by)).at("/rows/0");

        assertThat(promptness.asked).containsExactly("2026-01 2026-06 [" + cuts + "]");
        assertThat(row.propertyNames().stream().filter(List.of("zone", "post", "month")::contains))
                .containsExactly(keys.isEmpty() ? new String[0] : keys.split(" ", -1));
    }

    @Test
    void theCsvHasFourColumnsForEachDelayAndNoneIsNought() throws Exception {
        promptness.rows = List.of(RIVIERENLAND);

        HttpResponse<String> answer = get(BY_ZONE, "Accept", "text/csv");

        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"promptness-2026-01-2026-06.csv\"");
        CSVRecord row = VolumesExportTest.table(answer).getFirst();
        assertThat(row.size()).isEqualTo(2 + 5 * 4);
        assertThat(row.get("zone")).isEqualTo("5913");
        assertThat(row.get("signals")).isEqualTo("12");
        assertThat(row.get("placedToDelivered.p50")).isEqualTo("0");
        assertThat(row.get("reportedToPlaced.p99")).isEqualTo("7200");
        assertThat(row.get("openedToAcknowledged.signals")).isEqualTo("0");
        assertThat(row.get("openedToAcknowledged.p50")).isEmpty();
    }

    @Test
    void theCsvOfNoRowsStillHasItsHeader() throws Exception {
        assertThat(get(BY_ZONE, "Accept", "text/csv").body()).isEqualTo("""
                zone,signals,interventionToReported.signals,interventionToReported.p50,interventionToReported.p90,\
                interventionToReported.p99,reportedToPlaced.signals,reportedToPlaced.p50,reportedToPlaced.p90,\
                reportedToPlaced.p99,placedToDelivered.signals,placedToDelivered.p50,placedToDelivered.p90,\
                placedToDelivered.p99,deliveredToOpened.signals,deliveredToOpened.p50,deliveredToOpened.p90,\
                deliveredToOpened.p99,openedToAcknowledged.signals,openedToAcknowledged.p50,\
                openedToAcknowledged.p90,openedToAcknowledged.p99\r
                """);
    }

    @Test
    void anExportIsOnTheTrailAndALookIsNot() throws Exception {
        get(BY_ZONE);
        assertThat(behind.recorded).isEmpty();

        get(BY_ZONE, "Accept", "text/csv");
        assertThat(behind.recorded)
                .containsExactly(new AuditEntry(
                        VeckFixture.NOW,
                        VeckFixture.CALLER,
                        AuditAction.EXPORTED,
                        "promptness",
                        null,
                        AuditEntry.DONE));
    }

    @Test
    void withoutATrailThereIsNoExport() throws Exception {
        promptness.rows = List.of(RIVIERENLAND);
        behind.trailIsDown = true;

        HttpResponse<String> response = get(BY_ZONE, "Accept", "text/csv");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).doesNotContain("5913");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | /from required,/to required",
                "?from=2026-13&to=2026-06 | /from format",
                "?from=2026-07&to=2026-06 | /to format",
                "?from=2016-06&to=2026-06 | /to too-many",
                "?from=2026-01&to=2026-06&by=canary | /by format",
                "?from=2026-01&to=2026-06&audience=public | /audience format",
                "?from=2026-01&to=2026-06&Audience=public | ' format'"
            })
    void badInputIsNamedAndNotRepeated(String query, String fields) throws Exception {
        assertThat(String.join(",", refusedFields(get(PATH + query)))).isEqualTo(fields);
        assertThat(promptness.asked).isEmpty();
    }

    @Test
    void anotherFormIsNotAcceptable() throws Exception {
        isProblem(get(BY_ZONE, "Accept", "text/html"), 406, "not-acceptable");
    }
}
