package be.handlewithcare.veck;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.projections.monitoring.Filter;
import be.handlewithcare.projections.monitoring.OpenRow;
import be.handlewithcare.projections.monitoring.SchoolHit;
import java.net.http.HttpResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a look at the figures shows, asks for and hands over. */
class FiguresPageTest extends VeckTest {
    @BeforeEach
    void someFigures() {
        behind.rows = List.of(VolumesTest.row("=Klein-Brabant"));
        promptness.rows = List.of(PromptnessTest.RIVIERENLAND);
        hits.hits = List.of(new SchoolHit(new InstitutionNumber("054321"), 7, 3));
        hits.open = List.of(new OpenRow(FakeZones.RIVIERENLAND, 5, 4, 2));
    }

    @Test
    void withoutAQuestionItIsAboutTheRunningSchoolYear() throws Exception {
        HttpResponse<String> page = get("/veck");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(behind.filters)
                .isNotEmpty()
                .allMatch(Filter.everywhere(YearMonth.of(2026, 9), YearMonth.of(2027, 8))::equals);
        assertThat(page.body())
                .contains("Hoe gaat het?", "Rivierenland", "054321", "Onbekend")
                .doesNotContain("??");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(behind.recorded).isEmpty();
    }

    @Test
    void aZoneShowsItsPostsAndTheLinksKeepTheQuestion() throws Exception {
        HttpResponse<String> page = get("/veck?from=2026-01&to=2026-06&zone=5913&province=Antwerpen");

        assertThat(behind.filters)
                .allMatch(
                        new Filter(YearMonth.of(2026, 1), YearMonth.of(2026, 6), Set.of(FakeZones.RIVIERENLAND))
                                ::equals);
        assertThat(page.body())
                .contains("Per politiepost", "=Klein-Brabant")
                .contains("?from=2026-01&amp;to=2026-06&amp;province=Antwerpen&amp;zone=5913&amp;taal=fr")
                .contains("/veck/export.csv?from=2026-01&amp;to=2026-06&amp;province=Antwerpen&amp;zone=5913");
    }

    @ParameterizedTest
    @CsvSource({
        "from=canary, from",
        "to=2026-13, to",
        "from=2026-10&to=2026-09, to",
        "from=2000-01, to",
        "zone=canary, zone",
        "province=canary, province"
    })
    void whatCannotBeReadIsNamedBesideItsField(String query, String field) throws Exception {
        HttpResponse<String> page = get("/veck?" + query);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("<title>Fout: ", "role=\"alert\"", "href=\"#" + field + "\"", field + "-error")
                .doesNotContain("table-headline");
        assertThat(behind.asked).isEmpty();
        assertThat(get("/veck/export.csv?" + query).statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?from=2026-01&to=2026-10", "?zone=5913&taal=de"})
    void theTwoFilesHoldTheSameCells(String question) throws Exception {
        behind.rows = List.of(VolumesTest.row("Klein-Brabant"));

        List<List<String>> csv =
                Spreadsheets.csv(get("/veck/export.csv" + question).body());
        List<List<String>> xlsx = Spreadsheets.xlsx(getBytes("/veck/export.xlsx" + question));

        assertThat(xlsx).isEqualTo(csv);
        assertThat(csv).hasSizeGreaterThan(50).anyMatch(row -> row.contains("Rivierenland"));
    }

    @Test
    void anExportIsOnTheTrailBeforeItLeaves() throws Exception {
        HttpResponse<String> file = get("/veck/export.csv?from=2026-01&to=2026-06");

        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"figures-2026-01-2026-06.csv\"");
        assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(behind.recorded)
                .containsExactly(new AuditEntry(
                        VeckFixture.NOW, VeckFixture.CALLER, AuditAction.EXPORTED, "figures", null, AuditEntry.DONE));

        behind.trailIsDown = true;
        assertThat(get("/veck/export.xlsx").statusCode()).isEqualTo(500);
    }

    @Test
    void acrossSchoolYearsItSaysThatAChildCountsOncePerYear() throws Exception {
        assertThat(get("/veck?from=2026-08&to=2026-09").body()).contains("één keer per schooljaar");
        assertThat(get("/veck?from=2026-09&to=2026-10").body()).doesNotContain("één keer per schooljaar");
    }
}
