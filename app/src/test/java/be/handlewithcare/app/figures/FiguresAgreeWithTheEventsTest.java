package be.handlewithcare.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A simulated school year, and the figures that the pilot had: VECK's pages show what the events say, and soon. */
class FiguresAgreeWithTheEventsTest {
    private static final String YEAR = "?from=2025-09&to=2026-08";
    private static final String REPORT = "?schoolYear=2025-2026";
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration PRINTED_SOON = Duration.ofSeconds(4);

    private static InventedYears years;
    private static ByHand byHand;

    @BeforeAll
    static void begin() {
        years = InventedYears.begin();
        byHand = years.byHand();
    }

    @AfterAll
    static void end() {
        years.close();
    }

    @ParameterizedTest
    @CsvSource({
        "from=2021-01&to=2021-06&zone=5913, 248, 168, 80, 30",
        "from=2022-09&to=2023-08, 703, 600, 103, 70",
        "from=2023-09&to=2023-12, 479, 400, 79, 60"
    })
    void theFiguresOfThePilotComeOutExactly(String question, long signals, long children, long repeats, long schools) {
        assertThat(years.shown("/veck?" + question))
                .contains("Signalen " + signals + " ")
                .contains("Verschillende kinderen " + children + " ")
                .contains("Herhalingen " + repeats + " ")
                .contains("Op tijd verteld 100,0 % ")
                .contains("Betrokken scholen " + schools + " ");
    }

    @ParameterizedTest
    @CsvSource({
        "year=2021, 248, 168, 80, 30",
        "schoolYear=2022-2023, 703, 600, 103, 70",
        "schoolYear=2023-2024, 479, 400, 79, 60"
    })
    void theyComeOutExactlyInTheYearlyReportToo(
            String question, long signals, long children, long repeats, long schools) throws IOException {
        List<String> headline = List.of(
                "Signalen " + signals + " ",
                "Verschillende kinderen " + children + " ",
                "Herhalingen " + repeats + " ",
                "Betrokken scholen " + schools + " ",
                "Op tijd verteld 100,0 % ");

        assertThat(years.shown("/veck/report?" + question)).contains(headline);
        assertThat(years.printed("/veck/report.pdf?" + question)).contains(headline);
    }

    @Test
    void aSchoolYearIsShownWithinASecond() {
        assertThat(years.takes("/veck" + YEAR, SOON)).isLessThan(SOON);
    }

    @Test
    void aSchoolYearIsPrintedWithinSeconds() {
        assertThat(years.takes("/veck/report.pdf" + REPORT, PRINTED_SOON)).isLessThan(PRINTED_SOON);
    }

    @Test
    void theHeadlineIsWhatTheEventsSay() throws IOException {
        List<List<String>> headline = figures("In het kort");

        assertThat(headline.stream().map(row -> row.get(1)).toList()).isEqualTo(byHand.row("""
                select count(*), count(distinct intervention), count(distinct token), count(*) - count(distinct token),
                    trunc(100.0 * count(*) filter (where in_time)
                        / (count(*) filter (where in_time) + count(*) filter (where late)), 1),
                    (select count(*) from by_hand where open), (select count(*) from by_hand where open and late),
                    count(distinct school) filter (where placed is not null and not withdrawn)
                from by_hand where month between '2025-09' and '2026-08'"""));
        String page = years.shown("/veck" + YEAR);
        assertThat(page).contains("Signalen 55.000 ", "Verschillende kinderen 41.000 ", "Herhalingen 14.000 ");
        assertThat(headline.get(4).get(1)).isEqualTo("88.8");
    }

    @Test
    void theMonthsAndTheZonesAreWhatTheEventsSay() throws IOException {
        String counts = """
                , count(distinct intervention), count(*), count(distinct token), count(*) - count(distinct token),
                count(*) filter (where told is not null and not withdrawn), count(*) filter (where in_time),
                count(*) filter (where late), count(*) filter (where open), count(*) filter (where closed),
                count(*) filter (where withdrawn)
                from by_hand where month between '2025-09' and '2026-08' group by 1 order by 1""";

        assertThat(figures("Signalen per maand")).isEqualTo(byHand.rows("select month" + counts));
        assertThat(figures("Per politiezone").stream()
                        .map(row -> row.subList(1, row.size()))
                        .toList())
                .isEqualTo(byHand.rows("select zone" + counts))
                .hasSizeGreaterThan(90);
        assertThat(figures("Wat nu open staat").stream()
                        .map(row -> row.subList(1, row.size()))
                        .toList())
                .isEqualTo(byHand.rows("""
                        select zone, count(*), count(*), count(*) filter (where late)
                        from by_hand where open group by 1 order by 1"""));
    }

    @Test
    void theDelaysAndTheSchoolsToTrainAreWhatTheEventsSay() throws IOException {
        List<String> delays = Stream.of(
                        "reported - occurred",
                        "placed - reported",
                        "told - placed",
                        "case when opened < told then interval '0' else opened - told end")
                .map("""
                        select count(%1$s), percentile_disc(0.5) within group (order by extract(epoch from %1$s)::bigint),
                            percentile_disc(0.9) within group (order by extract(epoch from %1$s)::bigint)
                        from by_hand where month between '2025-09' and '2026-08' and not withdrawn"""::formatted)
                .map(sql -> String.join(" ", byHand.row(sql)))
                .toList();

        assertThat(figures("Waar de 24 uur naartoe gaan").stream()
                        .limit(4)
                        .map(row -> String.join(" ", row.subList(1, row.size())))
                        .toList())
                .isEqualTo(delays);
        assertThat(figures("Welke scholen kunnen nog meedoen?").stream()
                        .map(row -> List.of(row.get(1), row.get(3)))
                        .toList())
                .isEqualTo(byHand.rows("""
                        select school, count(*) from by_hand
                        where month between '2025-09' and '2026-08' and not withdrawn and school is not null
                        group by 1 order by 2 desc, 1 limit 100"""));
    }

    @Test
    void theYearlyReportIsWhatTheEventsSay() throws IOException {
        assertThat(report("Signalen per maand")).isEqualTo(byHand.reported("month", "Totaal"));
        assertThat(report("Per politiezone").stream()
                        .map(row -> row.subList(1, row.size()))
                        .toList())
                .isEqualTo(byHand.reported("zone", ""));
        assertThat(report("Per provincie"))
                .isEqualTo(byHand.reported("province", "Totaal"))
                .hasSizeGreaterThan(5);
        assertThat(report("Per jaar")).isEqualTo(byHand.reportedYears()).hasSize(4);
        assertThat(report("Hoe het afliep").stream()
                        .map(List::getLast)
                        .filter(count -> !count.equals("0"))
                        .toList())
                .isEqualTo(byHand.row("""
                        select count(*) filter (where told is not null and not withdrawn), count(*) filter (where closed),
                            count(*) filter (where withdrawn), count(*) filter (where open), count(*)
                        from by_hand where school_year = '2025-2026'"""));
    }

    /** Sums of what is told are not what is told of the sum; only few of the totals are withheld. */
    @Test
    void whatIsPublishedIsWhatTheEventsSayRoundedAndWithoutTheFew() throws IOException {
        String told = """
                case when count(*) between 1 and 7 then 'minder dan 8' else (round(count(*) / 5.0) * 5)::int::text end
                from by_hand where month between '2025-01' and '2025-12'\s""";
        List<List<String>> zones = published("Per politiezone", 1, 3);
        List<List<String>> expected = byHand.rows("select zone, " + told + "group by 1 order by 1");

        assertThat(published("Signalen per maand", 0, 2))
                .filteredOn(row -> !row.getLast().equals("0"))
                .isEqualTo(byHand.rows("select month, " + told + "group by 1 order by 1"));
        assertThat(zones).hasSameSizeAs(expected).hasSizeGreaterThan(90);
        assertThat(zones.stream().filter(row -> !expected.contains(row)).toList())
                .hasSizeLessThan(10)
                .allSatisfy(row -> assertThat(row.getLast()).isEqualTo("niet gepubliceerd"));
    }

    private static List<List<String>> published(String title, int key, int signals) throws IOException {
        return years.table("/veck/report/public.csv?year=2025", title).stream()
                .map(row -> List.of(row.get(key), row.get(signals)))
                .toList();
    }

    private static List<List<String>> figures(String title) throws IOException {
        return years.table("/veck/export.csv" + YEAR, title);
    }

    private static List<List<String>> report(String title) throws IOException {
        return years.table("/veck/report.csv" + REPORT, title);
    }
}
