package be.handlewithcare.veck;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.signal.ClosingReason;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class VolumesExportTest extends VeckTest {
    private static final String PATH = "/api/veck/v1/volumes";
    private static final String ALL_CUTS = PATH + "?from=2026-01&to=2026-06&by=zone,post,month";

    @Test
    void theCsvHoldsTheSameRowsAsTheJson() throws Exception {
        behind.rows = List.of(
                VolumesTest.row("Klein-Brabant"), VolumesTest.row(null), VolumesTest.row("Post, \"Noord\"\u00e9"));
        JsonNode rows = json(get(ALL_CUTS)).get("rows");

        List<CSVRecord> table = table(get(ALL_CUTS, "Accept", "text/csv"));

        assertThat(table).hasSize(3);
        for (int i = 0; i < 3; i++) {
            CSVRecord record = table.get(i);
            rows.get(i).properties().forEach(field -> {
                if (field.getKey().equals("closed")) {
                    assertThat(record.get("closed.NOT_PARTICIPATING"))
                            .isEqualTo(field.getValue().get("NOT_PARTICIPATING").asString());
                } else {
                    assertThat(record.get(field.getKey()))
                            .isEqualTo(field.getValue().asString(""));
                }
            });
            assertThat(record.size()).isEqualTo(rows.get(i).size() - 1 + ClosingReason.values().length);
        }
    }

    @Test
    void theCsvOfNoRowsStillHasItsHeader() throws Exception {
        assertThat(get(ALL_CUTS, "Accept", "text/csv").body()).isEqualTo("""
                zone,post,month,interventions,signals,children,repeats,notified,inTime,overdue,needsAttention,\
                closed.ERASED,closed.NOT_PARTICIPATING,closed.NO_SCHOOL,closed.OTHER_COUNTRY,closed.TOO_OLD,withdrawn\r
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20SUM(A1)"
            })
    void aPostThatLooksLikeAFormulaIsKeptAText(String post) throws Exception {
        behind.rows = List.of(VolumesTest.row(post));

        assertThat(table(get(ALL_CUTS, "Accept", "text/csv")).getFirst().get("post"))
                .isEqualTo("'" + post);
        assertThat(json(get(ALL_CUTS)).at("/rows/0/post").asString()).isEqualTo(post);
    }

    @Test
    void anExportIsOnTheTrailAndALookIsNot() throws Exception {
        get(ALL_CUTS);
        assertThat(behind.recorded).isEmpty();

        get(ALL_CUTS, "Accept", "text/csv");
        assertThat(behind.recorded)
                .containsExactly(new AuditEntry(
                        VeckFixture.NOW, VeckFixture.CALLER, AuditAction.EXPORTED, "volumes", null, AuditEntry.DONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ALL_CUTS,
                PATH + "?from=2026-08&to=2026-09",
                "/api/veck/v1/promptness?from=2026-01&to=2026-06&by=post"
            })
    void theXlsxHoldsTheCellsOfTheCsv(String address) throws Exception {
        behind.rows = List.of(VolumesTest.row("Klein-Brabant"), VolumesTest.row(null), VolumesTest.row("é, \"Noord\""));
        promptness.rows = List.of(PromptnessTest.RIVIERENLAND);

        List<List<String>> csv =
                Spreadsheets.csv(get(address, "Accept", "text/csv").body());

        assertThat(Spreadsheets.xlsx(getBytes(address, "Accept", VolumesTest.XLSX)))
                .isEqualTo(csv);
        assertThat(csv).hasSizeGreaterThan(1);
    }

    @Test
    void aPostThatLooksLikeAFormulaIsATextInXlsx() throws Exception {
        behind.rows = List.of(VolumesTest.row("=1+1"));

        assertThat(Spreadsheets.xlsx(getBytes(ALL_CUTS, "Accept", VolumesTest.XLSX))
                        .get(1))
                .contains("=1+1");
    }

    @Test
    void withoutATrailThereIsNoExport() throws Exception {
        behind.rows = List.of(VolumesTest.row("Willebroek"));
        behind.trailIsDown = true;

        HttpResponse<String> response = get(ALL_CUTS, "Accept", "text/csv");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).doesNotContain("Willebroek");
    }

    @Test
    void acrossSchoolYearsAColumnSaysThatAChildCountsOncePerYear() throws Exception {
        behind.rows = List.of(VolumesTest.row("Willebroek"));

        assertThat(table(get(PATH + "?from=2026-08&to=2026-09&by=zone", "Accept", "text/csv"))
                        .getFirst()
                        .get("childrenPerYear"))
                .isEqualTo("true");
    }

    static List<CSVRecord> table(HttpResponse<String> response) throws IOException {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser csv = CSVParser.parse(response.body(), format)) {
            return csv.getRecords();
        }
    }
}
