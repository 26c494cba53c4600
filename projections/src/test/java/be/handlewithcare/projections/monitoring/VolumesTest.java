package be.handlewithcare.projections.monitoring;

import static be.handlewithcare.projections.Events.HEIST;
import static be.handlewithcare.projections.Events.OAK;
import static be.handlewithcare.projections.Events.RIVIERENLAND;
import static be.handlewithcare.projections.Events.closed;
import static be.handlewithcare.projections.Events.erased;
import static be.handlewithcare.projections.Events.needsAttention;
import static be.handlewithcare.projections.Events.notified;
import static be.handlewithcare.projections.Events.placed;
import static be.handlewithcare.projections.Events.report;
import static be.handlewithcare.projections.Events.signal;
import static be.handlewithcare.projections.Events.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.signal.AttentionReason;
import be.handlewithcare.core.signal.ClosingReason;
import be.handlewithcare.core.signal.SignalEvent.SignalClosed;
import be.handlewithcare.core.signal.SignalEvent.SignalOverdue;
import be.handlewithcare.projections.World;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is counted of signals, in every cut. Long because the history that is counted is written out. */
class VolumesTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Instant OCTOBER_NIGHT = Instant.parse("2026-10-10T20:00:00Z");
    /** The last hour of October in UTC is the first of November in Brussels, a week after the clocks went back. */
    private static final Instant BORDER = Instant.parse("2026-10-31T23:30:00Z");

    private static final Instant NOVEMBER_NIGHT = Instant.parse("2026-11-10T20:00:00Z");

    private final World world = new World();
    private final Volumes volumes = world.its(Volumes.class);

    @BeforeEach
    void twoMonths() {
        world.happened(report("a", RIVIERENLAND, "Willebroek", OCTOBER_NIGHT, "noor", "adam", "lina"));
        told(signal("a/noor"), OCTOBER_NIGHT.plus(Duration.ofHours(24)));
        Instant late = OCTOBER_NIGHT.plus(Duration.ofHours(25));
        world.happened(new SignalOverdue(signal("a/adam"), false, late));
        told(signal("a/adam"), late);
        world.happened(closed(signal("a/lina"), OCTOBER_NIGHT));

        world.happened(report("b", RIVIERENLAND, "Willebroek", OCTOBER_NIGHT.plusSeconds(60), "noor"));
        world.happened(needsAttention(signal("b/noor"), AttentionReason.NOT_FOUND, OCTOBER_NIGHT));

        world.happened(report("c", RIVIERENLAND, null, BORDER, "noor"));
        told(signal("c/noor"), BORDER.plusSeconds(60));

        world.happened(report("d", HEIST, "Heist", NOVEMBER_NIGHT, "noor", "sam"));
        world.happened(placed(signal("d/sam"), NOVEMBER_NIGHT, OAK));
        world.itIs(NOVEMBER_NIGHT.plus(Duration.ofHours(24)));
    }

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void everyCutAtOnce() {
        assertThat(volumes.rows(Filter.everywhere(OCTOBER, NOVEMBER), EnumSet.allOf(Cut.class)))
                .containsExactly(
                        row("5362", "Heist", NOVEMBER, 1, 2, 2, 0, 0, 0, 0, 0, 0),
                        row("5913", "Willebroek", OCTOBER, 2, 4, 3, 1, 2, 1, 2, 1, 1),
                        row("5913", null, NOVEMBER, 1, 1, 1, 0, 1, 1, 0, 0, 0));
    }

    @Test
    void aChildIsCountedOncePerCut() {
        assertThat(volumes.rows(Filter.everywhere(OCTOBER, NOVEMBER), Set.of(Cut.ZONE)))
                .containsExactly(
                        row("5362", null, null, 1, 2, 2, 0, 0, 0, 0, 0, 0),
                        row("5913", null, null, 3, 5, 3, 2, 3, 2, 2, 1, 1));
        assertThat(volumes.rows(Filter.everywhere(OCTOBER, NOVEMBER), Set.of()))
                .containsExactly(row(null, null, null, 4, 7, 4, 3, 3, 2, 2, 1, 1));
    }

    @Test
    void aChildIsCountedAgainInAnotherSchoolYear() {
        Instant july = Instant.parse("2026-07-01T20:00:00Z");
        world.happened(report("e", RIVIERENLAND, null, july, "noor"));

        VolumeRow all = volumes.rows(Filter.everywhere(YearMonth.of(2026, 7), NOVEMBER), Set.of())
                .getFirst();

        assertThat(all.signals()).isEqualTo(8);
        assertThat(all.children()).isEqualTo(5);
    }

    @Test
    void onlyTheMonthsAskedForCount() {
        assertThat(volumes.rows(Filter.everywhere(NOVEMBER, NOVEMBER), Set.of(Cut.MONTH)))
                .containsExactly(row(null, null, NOVEMBER, 2, 3, 2, 1, 1, 1, 0, 0, 0));
        assertThat(volumes.rows(Filter.everywhere(YearMonth.of(2027, 1), YearMonth.of(2027, 2)), Set.of(Cut.ZONE)))
                .isEmpty();
        assertThat(volumes.rows(Filter.everywhere(YearMonth.of(2027, 1), YearMonth.of(2027, 2)), Set.of()))
                .containsExactly(row(null, null, null, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void aMonthInWhichNothingHappenedIsThereTooWhereEachIsAskedFor() {
        YearMonth december = NOVEMBER.plusMonths(1);

        List<VolumeRow> months = volumes.months(Filter.everywhere(OCTOBER, december));

        assertThat(months).extracting(VolumeRow::month).containsExactly(OCTOBER, NOVEMBER, december);
        assertThat(months.subList(0, 2))
                .isEqualTo(volumes.rows(Filter.everywhere(OCTOBER, NOVEMBER), Set.of(Cut.MONTH)));
        assertThat(months.getLast()).isEqualTo(VolumeRow.nothingIn(december));
    }

    @Test
    void aZoneSeesItsOwnMonthsOnly() {
        assertThat(world.its(ZoneVolumes.class).months(RIVIERENLAND, OCTOBER, NOVEMBER))
                .containsExactly(
                        row(null, null, OCTOBER, 2, 4, 3, 1, 2, 1, 2, 1, 1),
                        row(null, null, NOVEMBER, 1, 1, 1, 0, 1, 1, 0, 0, 0));
    }

    @Test
    void onlyTheZonesAskedForCount() {
        assertThat(volumes.rows(new Filter(OCTOBER, NOVEMBER, Set.of(HEIST)), Set.of()))
                .containsExactly(row(null, null, null, 1, 2, 2, 0, 0, 0, 0, 0, 0));
        assertThat(volumes.rows(new Filter(OCTOBER, NOVEMBER, Set.of(HEIST, RIVIERENLAND)), Set.of()))
                .isEqualTo(volumes.rows(Filter.everywhere(OCTOBER, NOVEMBER), Set.of()));
        assertThat(volumes.rows(new Filter(OCTOBER, NOVEMBER, Set.of()), Set.of(Cut.ZONE)))
                .isEmpty();
    }

    @Test
    void untoldSignalsBecomeOverdueAfterTheirHour() {
        assertThat(overdueInHeist()).isZero();

        world.itIs(NOVEMBER_NIGHT.plus(Duration.ofHours(24)).plusMillis(1));
        assertThat(overdueInHeist()).isEqualTo(2);

        world.happened(notified(signal("d/sam"), NOVEMBER_NIGHT));
        assertThat(overdueInHeist()).isEqualTo(1);
    }

    @Test
    void aWithdrawnSignalCountsAsASignalOfAChildAndAsWithdrawnOnly() {
        Instant late = NOVEMBER_NIGHT.plus(Duration.ofHours(25));
        world.happened(new SignalOverdue(signal("d/sam"), false, late), notified(signal("d/sam"), late));
        world.happened(withdrawn(signal("d/sam"), late, OAK));
        world.happened(needsAttention(signal("d/noor"), AttentionReason.NOT_FOUND, late));
        world.happened(withdrawn(signal("d/noor"), late));
        VolumeRow heist = volumes.rows(Filter.everywhere(NOVEMBER, NOVEMBER), Set.of(Cut.ZONE))
                .getFirst();
        assertThat(heist).isEqualTo(new VolumeRow("5362", null, null, 1, 2, 2, 0, 0, 0, 0, 0, closedUntrained(0), 2));
    }

    @Test
    void eachReasonForClosingHasItsCount() {
        world.happened(new SignalClosed(signal("d/noor"), ClosingReason.OTHER_COUNTRY, NOVEMBER_NIGHT));
        world.happened(new SignalClosed(signal("d/sam"), ClosingReason.TOO_OLD, NOVEMBER_NIGHT));
        Map<String, Long> closed = volumes.rows(Filter.everywhere(NOVEMBER, NOVEMBER), Set.of(Cut.ZONE))
                .getFirst()
                .closed();
        assertThat(closed).containsEntry("OTHER_COUNTRY", 1L).containsEntry("TOO_OLD", 1L);
    }

    @Test
    void forgettingChildrenChangesNoCount() {
        List<VolumeRow> before = volumes.rows(Filter.everywhere(OCTOBER, NOVEMBER), EnumSet.allOf(Cut.class));
        world.happened(
                erased(signal("a/noor"), "a", NOVEMBER_NIGHT, OAK), erased(signal("a/lina"), "a", NOVEMBER_NIGHT));
        assertThat(volumes.rows(Filter.everywhere(OCTOBER, NOVEMBER), EnumSet.allOf(Cut.class)))
                .isEqualTo(before);
    }

    private long overdueInHeist() {
        return volumes.rows(Filter.everywhere(NOVEMBER, NOVEMBER), Set.of(Cut.ZONE))
                .getFirst()
                .overdue();
    }

    private void told(SignalId signal, Instant at) {
        world.happened(placed(signal, at, OAK));
        world.happened(notified(signal, at));
    }

    private static VolumeRow row(
            @Nullable String zone, @Nullable String post, @Nullable YearMonth month, long... counts) {
        List<Long> numbers = Arrays.stream(counts).boxed().toList();
        return new VolumeRow(
                zone,
                post,
                month,
                numbers.get(0),
                numbers.get(1),
                numbers.get(2),
                numbers.get(3),
                numbers.get(4),
                numbers.get(5),
                numbers.get(6),
                numbers.get(7),
                closedUntrained(numbers.get(8)),
                0);
    }

    private static Map<String, Long> closedUntrained(long notParticipating) {
        return Map.of(
                "NOT_PARTICIPATING",
                notParticipating,
                "NO_SCHOOL",
                0L,
                "OTHER_COUNTRY",
                0L,
                "TOO_OLD",
                0L,
                "ERASED",
                0L);
    }
}
