package be.handlewithcare.projections.publication;

import static be.handlewithcare.projections.Events.HEIST;
import static be.handlewithcare.projections.Events.OAK;
import static be.handlewithcare.projections.Events.RIVIERENLAND;
import static be.handlewithcare.projections.Events.notified;
import static be.handlewithcare.projections.Events.placed;
import static be.handlewithcare.projections.Events.report;
import static be.handlewithcare.projections.Events.signal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.core.publication.PublicFigure;
import be.handlewithcare.core.publication.PublicFigure.Rounded;
import be.handlewithcare.core.publication.PublicFigure.Small;
import be.handlewithcare.core.publication.PublicFigure.Withheld;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.World;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** What everybody is told of the volumes, and when. Long for the year, whose months come first. */
class PublicVolumesTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final Instant NIGHT = Instant.parse("2026-10-10T20:00:00Z");
    /** 31 days after October ended in Brussels. */
    private static final Instant OCTOBER_SETTLED = Instant.parse("2026-12-01T23:00:00Z");

    private static final Instant YEAR_SETTLED = Instant.parse("2027-01-31T23:00:00Z");

    private final World world = new World();
    private final PublicVolumes volumes = world.its(PublicVolumes.class);

    @BeforeEach
    void thirteenChildrenHereAndThreeThere() {
        reported("a", RIVIERENLAND, 13);
        reported("b", HEIST, 3);
    }

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void aMonthIsPublishedOnceNothingCanBeAdded() {
        world.itIs(OCTOBER_SETTLED.minusMillis(1));
        assertThat(volumes.published()).isEmpty();
        assertThat(volumes.months(OCTOBER, NOVEMBER)).isEmpty();

        world.itIs(OCTOBER_SETTLED);
        assertThat(volumes.published()).contains(Edition.of(OCTOBER));
    }

    @Test
    void nothingIsPublishedWhereNothingEverHappened() {
        world.sql("delete from monitoring.signal");
        world.itIs(YEAR_SETTLED);

        assertThat(volumes.published()).isEmpty();
        assertThat(volumes.year(2026)).isEmpty();
    }

    @Test
    void aMonthIsToldPerZoneAndInAll() {
        world.itIs(OCTOBER_SETTLED);

        List<PublicRow> rows = volumes.months(OCTOBER, NOVEMBER);

        assertThat(rows).hasSize(3);
        assertThat(figure(rows, null, Measure.SIGNALS)).isEqualTo(new Rounded(15));
        assertThat(figure(rows, RIVIERENLAND, Measure.SIGNALS)).isEqualTo(new Rounded(15));
        assertThat(figure(rows, RIVIERENLAND, Measure.INTERVENTIONS)).isEqualTo(new Small());
        assertThat(figure(rows, HEIST, Measure.CHILDREN)).isEqualTo(new Small());
    }

    @Test
    void aMonthInWhichNothingHappenedIsNought() {
        world.itIs(YEAR_SETTLED);

        assertThat(volumes.months(NOVEMBER, NOVEMBER)).singleElement().satisfies(row -> {
            assertThat(row.cut().isEverywhere()).isTrue();
            assertThat(row.figures()).containsEntry(Measure.SIGNALS, new Rounded(0));
        });
    }

    @Test
    void aPublishedFigureNeverChanges() {
        world.itIs(OCTOBER_SETTLED);
        List<PublicRow> told = volumes.months(OCTOBER, OCTOBER);
        reported("c", HEIST, 12);
        world.itIs(YEAR_SETTLED);

        assertThat(volumes.months(OCTOBER, OCTOBER)).isEqualTo(told);
        assertThat(volumes.year(2026))
                .as("nothing new of what does not fit together")
                .filteredOn(row -> !row.cut().edition().equals(Edition.of(OCTOBER)))
                .allSatisfy(
                        row -> assertThat(row.figures().get(Measure.SIGNALS)).isIn(new Withheld(), new Rounded(0)));
        assertThatThrownBy(() -> world.sql("update publication.figure set rounded = 20 where kind = 'ROUNDED'"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> world.sql("delete from publication.edition")).isInstanceOf(DataAccessException.class);
    }

    /** One and eight and eight are told as a few, 10 and 10: then 15 would tell that it is one. */
    @Test
    void aTotalThatWouldTellASmallCountIsWithheldInItsMonthAndInTheYear() {
        world.sql("delete from monitoring.signal");
        reported("e", RIVIERENLAND, 8);
        reported("f", HEIST, 1);
        reported("g", new ZoneCode("5388"), 8);
        world.itIs(YEAR_SETTLED);

        assertThat(figure(volumes.months(OCTOBER, OCTOBER), null, Measure.SIGNALS))
                .isEqualTo(new Withheld());
        assertThat(figure(volumes.year(2026), null, Measure.SIGNALS)).isEqualTo(new Withheld());
    }

    @Test
    void theYearIsToldWithItsDecember() {
        world.itIs(YEAR_SETTLED.minusMillis(1));
        assertThat(volumes.year(2026)).isEmpty();
        assertThat(volumes.published()).contains(new Edition(OCTOBER, NOVEMBER));

        world.itIs(YEAR_SETTLED);
        List<PublicRow> year = volumes.year(2026);

        assertThat(volumes.published())
                .contains(new Edition(Edition.of(Year.of(2026)).first(), DECEMBER));
        assertThat(year)
                .extracting(row -> row.cut().province(), row -> row.cut().zone())
                .hasSize(5)
                .doesNotHaveDuplicates();
        assertThat(figure(year, null, Measure.CHILDREN)).isEqualTo(new Rounded(15));
        assertThat(figure(year, HEIST, Measure.SIGNALS)).isEqualTo(new Small());
        assertThat(volumes.months(OCTOBER, DECEMBER))
                .noneMatch(row -> row.cut().edition().isOfYear());
    }

    @Test
    void schoolsAndPromptnessAreToldOfAYearThatHasEnough() {
        reported("d", RIVIERENLAND, 120);
        IntStream.range(0, 110).forEach(child -> {
            world.happened(placed(signal("d/child" + child), NIGHT, OAK));
            world.happened(notified(signal("d/child" + child), NIGHT.plus(Duration.ofHours(20))));
        });
        world.itIs(YEAR_SETTLED);

        List<PublicRow> year = volumes.year(2026);

        assertThat(figure(year, null, Measure.SCHOOLS)).isEqualTo(new Small());
        // 110 of 136 in time, nobody was ever told of the others: 80.9 percent.
        assertThat(figure(year, null, Measure.IN_TIME_PERCENT)).isEqualTo(new Rounded(80));
        assertThat(year)
                .filteredOn(row -> "Vlaams-Brabant".equals(row.cut().province()))
                .singleElement()
                .satisfies(row -> assertThat(row.figures())
                        .containsEntry(Measure.SIGNALS, new Rounded(0))
                        .containsEntry(Measure.SCHOOLS, new Rounded(0))
                        .containsEntry(Measure.IN_TIME_PERCENT, new Withheld()));
    }

    @Test
    void manyWhoAskAtOnceAreToldTheSame() throws Exception {
        world.itIs(YEAR_SETTLED);
        Callable<List<PublicRow>> question = () -> volumes.year(2026);
        try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<PublicRow>>> answers = askers.invokeAll(
                    IntStream.range(0, 8).mapToObj(_ -> question).toList());
            for (Future<List<PublicRow>> answer : answers) {
                assertThat(answer.get()).isEqualTo(volumes.year(2026)).hasSize(5);
            }
        }
        assertThat(world.number("select count(*) from publication.edition")).isEqualTo(4);
    }

    private void reported(String intervention, ZoneCode zone, int children) {
        world.happened(report(
                intervention,
                zone,
                "Post",
                NIGHT,
                IntStream.range(0, children).mapToObj(child -> "child" + child).toArray(String[]::new)));
    }

    private static PublicFigure figure(List<PublicRow> rows, @Nullable ZoneCode zone, Measure measure) {
        return Objects.requireNonNull(rows.stream()
                .filter(row ->
                        row.cut().province() == null && Objects.equals(row.cut().zone(), zone))
                .findFirst()
                .orElseThrow()
                .figures()
                .get(measure));
    }
}
