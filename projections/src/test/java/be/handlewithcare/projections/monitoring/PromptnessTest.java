package be.handlewithcare.projections.monitoring;

import static be.handlewithcare.projections.Events.BEECH;
import static be.handlewithcare.projections.Events.HEIST;
import static be.handlewithcare.projections.Events.OAK;
import static be.handlewithcare.projections.Events.RIVIERENLAND;
import static be.handlewithcare.projections.Events.issued;
import static be.handlewithcare.projections.Events.notice;
import static be.handlewithcare.projections.Events.notified;
import static be.handlewithcare.projections.Events.placed;
import static be.handlewithcare.projections.Events.report;
import static be.handlewithcare.projections.Events.signal;
import static be.handlewithcare.projections.Events.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.notice.NoticeEvent.NoticeAcknowledged;
import be.handlewithcare.core.notice.NoticeEvent.NoticeOpened;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.projections.World;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PromptnessTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Instant NIGHT = Instant.parse("2026-11-10T20:00:00Z");
    /** When {@code report} hands in. */
    private static final Instant REPORTED = NIGHT.plusSeconds(3600);

    private static final Percentiles NONE = new Percentiles(0, null, null, null);

    private final World world = new World();
    private final Promptness promptness = world.its(Promptness.class);

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void theFiveDelaysFollowEachOther() {
        world.happened(report("a", RIVIERENLAND, null, NIGHT, "noor"));
        SignalId noor = signal("a/noor");
        placedAtTwo(noor, REPORTED.plusSeconds(10));
        world.happened(notified(noor, REPORTED.plusSeconds(40)));
        opened(noor, BEECH, REPORTED.plusSeconds(140));
        opened(noor, OAK, REPORTED.plusSeconds(120));
        acknowledged(noor, OAK, REPORTED.plusSeconds(160));
        acknowledged(noor, BEECH, REPORTED.plusSeconds(150));
        assertThat(all().delays())
                .containsEntry(Delay.INTERVENTION_TO_REPORTED, always(1, 3600))
                .containsEntry(Delay.REPORTED_TO_PLACED, always(1, 10))
                .containsEntry(Delay.PLACED_TO_DELIVERED, always(1, 30))
                .containsEntry(Delay.DELIVERED_TO_OPENED, always(1, 80))
                .containsEntry(Delay.OPENED_TO_ACKNOWLEDGED, always(1, 30));
    }

    @Test
    void percentilesAreDelaysThatThereWere() {
        world.happened(report("a", RIVIERENLAND, null, NIGHT, words(200)));
        for (int i = 1; i <= 100; i++) {
            world.happened(placed(signal("a/" + i), REPORTED.plusSeconds(i).plusMillis(900), OAK));
        }
        assertThat(all().signals()).isEqualTo(200);
        assertThat(all().delays())
                .containsEntry(Delay.REPORTED_TO_PLACED, new Percentiles(100, 50L, 90L, 99L))
                .containsEntry(Delay.INTERVENTION_TO_REPORTED, always(200, 3600))
                .containsEntry(Delay.PLACED_TO_DELIVERED, NONE);
    }

    @Test
    void whatCameInAnotherOrderTookNoTime() {
        world.happened(report("a", RIVIERENLAND, null, NIGHT, "noor"));
        SignalId noor = signal("a/noor");
        placedAtTwo(noor, REPORTED);
        opened(noor, OAK, REPORTED.plusSeconds(5));
        assertThat(all().delays()).containsEntry(Delay.DELIVERED_TO_OPENED, NONE);
        world.happened(notified(noor, REPORTED.plusSeconds(9)));
        assertThat(all().delays()).containsEntry(Delay.DELIVERED_TO_OPENED, always(1, 0));
    }

    @Test
    void aWithdrawnSignalTellsNothing() {
        world.happened(report("a", RIVIERENLAND, null, NIGHT, "noor", "adam"));
        world.happened(placed(signal("a/noor"), REPORTED, OAK), withdrawn(signal("a/noor"), REPORTED, OAK));
        assertThat(all().signals()).isEqualTo(1);
        assertThat(all().delays())
                .containsEntry(Delay.INTERVENTION_TO_REPORTED, always(1, 3600))
                .containsEntry(Delay.REPORTED_TO_PLACED, NONE);
    }

    @Test
    void eachCutHasItsOwnDelays() {
        world.happened(report("a", RIVIERENLAND, "Willebroek", NIGHT, "noor", "adam"));
        world.happened(report("b", HEIST, null, NIGHT, "noor"));
        world.happened(placed(signal("b/noor"), REPORTED.plusSeconds(7), OAK));
        List<PromptnessRow> rows = promptness.rows(Filter.everywhere(NOVEMBER, NOVEMBER), EnumSet.allOf(Cut.class));
        assertThat(rows).extracting(PromptnessRow::zone).containsExactly("5362", "5913");
        assertThat(rows).extracting(PromptnessRow::post).containsExactly(null, "Willebroek");
        assertThat(rows).extracting(PromptnessRow::month).containsExactly(NOVEMBER, NOVEMBER);
        assertThat(rows).extracting(PromptnessRow::signals).containsExactly(1L, 2L);
        assertThat(rows)
                .extracting(row -> row.delays().get(Delay.REPORTED_TO_PLACED))
                .containsExactly(always(1, 7), NONE);
    }

    @Test
    void onlyTheMonthsAskedForCount() {
        world.happened(report("a", RIVIERENLAND, null, NIGHT, "noor"));
        YearMonth december = YearMonth.of(2026, 12);
        assertThat(promptness.rows(Filter.everywhere(december, december), Set.of(Cut.ZONE)))
                .isEmpty();
        PromptnessRow none =
                promptness.rows(Filter.everywhere(december, december), Set.of()).getFirst();
        assertThat(none.signals()).isZero();
        assertThat(none.delays()).hasSize(Delay.values().length).containsEntry(Delay.INTERVENTION_TO_REPORTED, NONE);
    }

    private PromptnessRow all() {
        return promptness.rows(Filter.everywhere(NOVEMBER, NOVEMBER), Set.of()).getFirst();
    }

    private void placedAtTwo(SignalId signal, Instant at) {
        world.happened(placed(signal, at, OAK, BEECH), issued(signal, OAK, at), issued(signal, BEECH, at));
    }

    private void opened(SignalId signal, InstitutionNumber school, Instant at) {
        world.happened(new NoticeOpened(notice(signal, school), signal, at));
    }

    private void acknowledged(SignalId signal, InstitutionNumber school, Instant at) {
        world.happened(new NoticeAcknowledged(notice(signal, school), signal, at));
    }

    private static Percentiles always(long signals, long seconds) {
        return new Percentiles(signals, seconds, seconds, seconds);
    }

    private static String[] words(int many) {
        return IntStream.rangeClosed(1, many).mapToObj(Integer::toString).toArray(String[]::new);
    }
}
