package be.handlewithcare.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.Browser;
import be.handlewithcare.app.security.Zones;
import be.handlewithcare.core.zone.PoliceZone;
import be.handlewithcare.projections.rebuild.RebuildReadModels;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A simulated school year, and the figures that the pilot had: VECK's page shows what the events say, and soon. Long because
 * each figure is counted once more, by hand, over the events.
 */
class FiguresAgreeWithTheEventsTest {
    private static final String YEAR = "?from=2025-09&to=2026-08";
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final int CHANCES = 6;

    private static ConfigurableApplicationContext application;
    private static Browser veck;
    private static JdbcClient jdbc;

    @BeforeAll
    static void histories() {
        application = new SpringApplicationBuilder(FiguresTestApplication.class)
                .registerShutdownHook(false)
                .run("--HWC_PROFILE=demo", "--server.port=0", "--HWC_DATA_DIR=target/figures");
        veck = new Browser("http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port"));
        jdbc = application.getBean(JdbcClient.class);
        List<String> zones = application.getBean(Zones.class).zones().stream()
                .filter(PoliceZone::current)
                .map(zone -> zone.code().value())
                .toList();
        List<String> one = List.of("5913");
        new TransactionTemplate(application.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> Stream.of(
                                new Histories("year", 55_000, 41_000, 2_400, zones, LocalDate.of(2025, 9, 1), 365, 20),
                                new Histories("half", 248, 168, 30, one, LocalDate.of(2021, 1, 1), 181, 1),
                                new Histories("wide", 703, 600, 70, one, LocalDate.of(2022, 9, 1), 365, 1),
                                new Histories("autumn", 479, 400, 60, one, LocalDate.of(2023, 9, 1), 122, 1))
                        .forEach(history -> history.store(jdbc)));
        application.getBean(RebuildReadModels.class).rebuild();
        jdbc.sql("vacuum analyze monitoring.signal").update();
        jdbc.sql(BY_HAND).update();
    }

    @AfterAll
    static void end() {
        application.close();
    }

    @ParameterizedTest
    @CsvSource({
        "from=2021-01&to=2021-06&zone=5913, 248, 168, 80, 30",
        "from=2022-09&to=2023-08, 703, 600, 103, 70",
        "from=2023-09&to=2023-12, 479, 400, 79, 60"
    })
    void theFiguresOfThePilotComeOutExactly(String question, long signals, long children, long repeats, long schools) {
        assertThat(shown("/veck?" + question))
                .contains("Signalen " + signals + " ")
                .contains("Verschillende kinderen " + children + " ")
                .contains("Herhalingen " + repeats + " ")
                .contains("Op tijd verteld 100,0 % ")
                .contains("Betrokken scholen " + schools + " ");
    }

    /** Warm, and the median of five; others may be busy on the same machine, so it gets several chances. */
    @Test
    void aSchoolYearIsShownWithinASecond() {
        shown("/veck" + YEAR);
        List<Duration> medians = new ArrayList<>();
        do {
            medians.add(medianOfFive());
        } while (medians.getLast().compareTo(SOON) >= 0 && medians.size() < CHANCES);
        assertThat(medians.getLast()).as("medians %s", medians).isLessThan(SOON);
    }

    private static Duration medianOfFive() {
        return Stream.generate(() -> {
                    long start = System.nanoTime();
                    shown("/veck" + YEAR);
                    return Duration.ofNanos(System.nanoTime() - start);
                })
                .limit(5)
                .sorted()
                .toList()
                .get(2);
    }

    @Test
    void theHeadlineIsWhatTheEventsSay() throws IOException {
        List<List<String>> headline = table("In het kort");

        assertThat(headline.stream().map(row -> row.get(1)).toList()).isEqualTo(row("""
                select count(*), count(distinct intervention), count(distinct token), count(*) - count(distinct token),
                    trunc(100.0 * count(*) filter (where in_time)
                        / (count(*) filter (where in_time) + count(*) filter (where late)), 1),
                    (select count(*) from by_hand where open), (select count(*) from by_hand where open and late),
                    count(distinct school) filter (where placed is not null and not withdrawn)
                from by_hand where month between '2025-09' and '2026-08'"""));
        String page = shown("/veck" + YEAR);
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

        assertThat(table("Signalen per maand")).isEqualTo(rows("select month" + counts));
        assertThat(table("Per politiezone").stream()
                        .map(row -> row.subList(1, row.size()))
                        .toList())
                .isEqualTo(rows("select zone" + counts))
                .hasSizeGreaterThan(90);
        assertThat(table("Wat nu open staat").stream()
                        .map(row -> row.subList(1, row.size()))
                        .toList())
                .isEqualTo(rows("""
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
                .map(sql -> String.join(" ", row(sql)))
                .toList();

        assertThat(table("Waar de 24 uur naartoe gaan").stream()
                        .limit(4)
                        .map(row -> String.join(" ", row.subList(1, row.size())))
                        .toList())
                .isEqualTo(delays);
        assertThat(table("Welke scholen kunnen nog meedoen?").stream()
                        .map(row -> List.of(row.get(1), row.get(3)))
                        .toList())
                .isEqualTo(rows("""
                        select school, count(*) from by_hand
                        where month between '2025-09' and '2026-08' and not withdrawn and school is not null
                        group by 1 order by 2 desc, 1 limit 100"""));
    }

    /** What a person reads of the page. */
    private static String shown(String path) {
        var page = veck.get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    /** The rows of that table of the exported file, without its header. */
    private static List<List<String>> table(String title) throws IOException {
        CSVFormat format =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        List<List<String>> current = new ArrayList<>();
        try (CSVParser csv = CSVParser.parse(veck.get("/veck/export.csv" + YEAR).body(), format)) {
            for (CSVRecord row : csv) {
                if (row.size() == 1 && !row.get(0).isEmpty()) {
                    current = tables.computeIfAbsent(row.get(0), _ -> new ArrayList<>());
                } else if (row.size() > 1) {
                    current.add(row.toList());
                }
            }
        }
        List<List<String>> rows = Objects.requireNonNull(tables.get(title));
        return rows.subList(1, rows.size());
    }

    private static List<String> row(String sql) {
        return rows(sql).getFirst();
    }

    private static List<List<String>> rows(String sql) {
        return jdbc.sql(sql)
                .query((row, _) -> {
                    List<String> cells = new ArrayList<>();
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        cells.add(Objects.toString(row.getString(column), ""));
                    }
                    return cells;
                })
                .list();
    }

    /** One line per signal, read from the events alone. */
    private static final String BY_HAND = """
            create table by_hand as
            with event as (select wire_name as kind, payload::jsonb as fact from events.domain_event),
                raised as (select fact from event where kind = 'signal-raised'),
                named as (select fact ->> 'signal' as signal, fact -> 'schools' ->> 0 as school
                    from event where kind = 'signal-looked-up'),
                told as (select fact ->> 'signal' as signal, (fact ->> 'notifiedAt')::timestamptz as at
                    from event where kind = 'signal-notified'),
                placed as (select fact ->> 'signal' as signal, (fact ->> 'placedAt')::timestamptz as at
                    from event where kind = 'signal-placed'),
                opened as (select fact ->> 'signal' as signal, min((fact ->> 'openedAt')::timestamptz) as at
                    from event where kind = 'notice-opened' group by 1),
                closed as (select fact ->> 'signal' as signal from event where kind = 'signal-closed'),
                withdrawn as (select fact ->> 'signal' as signal from event where kind = 'signal-withdrawn'),
                overdue as (select fact ->> 'signal' as signal from event where kind = 'signal-overdue'),
                one as (
                    select fact ->> 'intervention' as intervention, fact ->> 'zone' as zone, fact ->> 'token' as token,
                        to_char((fact ->> 'occurredAt')::timestamptz at time zone 'Europe/Brussels', 'YYYY-MM') as month,
                        (fact ->> 'occurredAt')::timestamptz as occurred, (fact ->> 'raisedAt')::timestamptz as reported,
                        (fact ->> 'dueAt')::timestamptz as due, placed.at as placed, told.at as told, opened.at as opened,
                        named.school, closed.signal is not null as closed, withdrawn.signal is not null as withdrawn,
                        overdue.signal is not null as marked
                    from raised
                        left join named on named.signal = fact ->> 'signal'
                        left join told on told.signal = fact ->> 'signal'
                        left join placed on placed.signal = fact ->> 'signal'
                        left join opened on opened.signal = fact ->> 'signal'
                        left join closed on closed.signal = fact ->> 'signal'
                        left join withdrawn on withdrawn.signal = fact ->> 'signal'
                        left join overdue on overdue.signal = fact ->> 'signal')
            select *, told <= due and not withdrawn as in_time, told is null and not closed and not withdrawn as open,
                not withdrawn and (marked or told is null and not closed and due < '2026-11-22T09:00:00Z') as late
            from one""";
}
