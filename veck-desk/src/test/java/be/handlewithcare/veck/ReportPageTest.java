package be.handlewithcare.veck;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.monitoring.Filter;
import be.handlewithcare.projections.monitoring.VolumeRow;
import java.net.http.HttpResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a yearly report shows, asks for and hands over. */
class ReportPageTest extends ReportTest {
    private static final String TYPE = "Content-Type";

    @Test
    void withoutAQuestionItIsAboutTheNewestYearThatIsOver() throws Exception {
        HttpResponse<String> page = get("/veck/report");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h1>Jaarverslag 2025</h1>", "1.733", "één keer per schooljaar", "Rivierenland")
                .doesNotContain("niet volledig", "??");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(behind.recorded).isEmpty();
    }

    @Test
    void aRunningYearSaysThatItIsNotComplete() throws Exception {
        String page = text(get("/veck/report?year=2026").body());

        assertThat(page).contains("Jaarverslag 2026", "tot en met november 2026", "niet volledig");
        assertThat(behind.filters)
                .contains(Filter.everywhere(YearMonth.of(2026, 1), YearMonth.of(2026, 11)))
                .doesNotContain(Filter.everywhere(YearMonth.of(2026, 1), YearMonth.of(2026, 12)));
    }

    @Test
    void withoutAYearThatIsOverItIsAboutTheRunningOne() throws Exception {
        behind.answer = (_, cuts) -> cuts.isEmpty() ? List.of(VolumeRow.nothingIn(YearMonth.of(2026, 1))) : List.of();

        assertThat(get("/veck/report").body()).contains("<h1>Jaarverslag 2026</h1>");
    }

    @Test
    void aSchoolYearCountsEachChildOnce() throws Exception {
        String page = get("/veck/report?schoolYear=2025-2026").body();

        assertThat(page)
                .contains("<h1>Jaarverslag schooljaar 2025-2026</h1>", "Elk kind telt één keer")
                .contains("?schoolYear=2025-2026&amp;taal=fr", "/veck/report.pdf?schoolYear=2025-2026");
        assertThat(behind.filters).contains(Filter.everywhere(YearMonth.of(2025, 9), YearMonth.of(2026, 8)));
    }

    @Test
    void theYearsBeforeAreThereIfTheyHaveSignals() throws Exception {
        assertThat(rows("?year=2026", "Per jaar")).extracting(List::getFirst).containsExactly("2026", "2025");
    }

    @Test
    void provincesAreCountedByThemselvesAndWhatIsOnNoListIsUnknown() throws Exception {
        assertThat(rows("?year=2026", "Per provincie"))
                .extracting(row -> row.getFirst() + " " + row.get(2))
                .containsExactly("Antwerpen 734", "Oost-Vlaanderen 1302", "Onbekend 31", "Totaal 2067");
        assertThat(behind.filters)
                .contains(new Filter(YearMonth.of(2026, 1), YearMonth.of(2026, 11), Set.of(new ZoneCode("9999"))));
    }

    @Test
    void everySignalHasOneEnding() throws Exception {
        List<List<String>> endings = rows("?year=2026", "Hoe het afliep");

        assertThat(endings.getLast()).containsExactly("Totaal", "2067");
        assertThat(endings.subList(0, endings.size() - 1).stream()
                        .mapToLong(row -> Long.parseLong(row.get(1)))
                        .sum())
                .isEqualTo(2067);
    }

    @Test
    void schoolsAreCountedOnTheLastDayOfTheYear() throws Exception {
        assertThat(rows("?year=2025", "Scholen die meedoen"))
                .extracting(List::getLast)
                .containsExactly("3", "2", "0", "1", "1");
        assertThat(rows("?year=2026", "Scholen die meedoen"))
                .extracting(List::getLast)
                .containsExactly("2", "0", "1", "1", "1");
        assertThat(rows("?year=2026", "Scholen per provincie"))
                .containsExactly(
                        List.of("Antwerpen", "1", "1", "0"),
                        List.of("Oost-Vlaanderen", "0", "0", "0"),
                        List.of("Onbekend", "1", "0", "1"),
                        List.of("Totaal", "2", "1", "1"));
    }

    @ParameterizedTest
    @CsvSource({
        "year=canary, year",
        "year=2027, year",
        "schoolYear=2026-2028, schoolYear",
        "schoolYear=2027-2028, schoolYear",
        "year=2026&schoolYear=2025-2026, schoolYear"
    })
    void whatCannotBeReadIsNamedBesideItsField(String query, String field) throws Exception {
        HttpResponse<String> page = get("/veck/report?" + query);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("<title>Fout: ", "role=\"alert\"", "href=\"#" + field + "\"", field + "-error")
                .doesNotContain("table-headline", CANARY);
        assertThat(behind.asked).isEmpty();
        HttpResponse<String> file = get("/veck/report.pdf?" + query);
        assertThat(file.statusCode()).isEqualTo(422);
        assertThat(file.body()).contains(field + "-error");
        assertThat(behind.recorded).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?year=2026", "?schoolYear=2025-2026&taal=de"})
    void theTwoFilesHoldTheSameCells(String question) throws Exception {
        List<List<String>> csv =
                Spreadsheets.csv(get("/veck/report.csv" + question).body());

        assertThat(Spreadsheets.xlsx(getBytes("/veck/report.xlsx" + question))).isEqualTo(csv);
        assertThat(csv).hasSizeGreaterThan(60).anyMatch(row -> row.contains("Rivierenland"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "csv", "xlsx"})
    void aFileIsOnTheTrailBeforeItLeaves(String ending) throws Exception {
        HttpResponse<String> file = get("/veck/report." + ending + "?year=2025");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue(TYPE).orElse("")).contains(ending.equals("xlsx") ? "sheet" : ending);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"yearly-report-2025-01-2025-12." + ending + "\"");
        assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(behind.recorded)
                .containsExactly(new AuditEntry(
                        VeckFixture.NOW,
                        VeckFixture.CALLER,
                        AuditAction.EXPORTED,
                        "yearly-report",
                        null,
                        AuditEntry.DONE));

        behind.trailIsDown = true;
        HttpResponse<String> refused = get("/veck/report." + ending + "?year=2025");
        assertThat(refused.statusCode()).isEqualTo(500);
        assertThat(refused.body()).doesNotContain("%PDF", "1733");
    }

    /** The rows of that table in the file. */
    private List<List<String>> rows(String question, String title) throws Exception {
        List<List<String>> all =
                Spreadsheets.csv(get("/veck/report.csv" + question).body());
        int start = all.indexOf(List.of(title)) + 2;
        return all.subList(start, start + all.subList(start, all.size()).indexOf(List.of()));
    }

    private static String text(String page) {
        return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}
