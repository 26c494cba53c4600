package be.handlewithcare.projections.desk;

import static be.handlewithcare.projections.Events.HEIST;
import static be.handlewithcare.projections.Events.RIVIERENLAND;
import static be.handlewithcare.projections.Events.needsAttention;
import static be.handlewithcare.projections.Events.report;
import static be.handlewithcare.projections.Events.signal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.signal.AttentionReason;
import be.handlewithcare.projections.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkListPagesTest {
    private static final Instant NIGHT = Instant.parse("2026-11-20T21:00:00Z");

    private final World world = new World();
    private final ZoneDesk desk = world.its(ZoneDesk.class);

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void theOldestDueComesFirst() {
        world.happened(report("second", RIVIERENLAND, null, NIGHT.plusSeconds(60), "noor"));
        world.happened(report("first", RIVIERENLAND, null, NIGHT, "noor"));

        assertThat(desk.signals(RIVIERENLAND, null, null, 10).items())
                .extracting(SignalView::signal)
                .containsExactly(signal("first/noor"), signal("second/noor"));
    }

    @Test
    void pagesGiveEachSignalOnceWhileNewOnesArriveBeforeAndAfter() {
        List<SignalId> there = new ArrayList<>();
        // All of one report are due at the same moment: the border of a page falls among equals.
        world.happened(report("a", RIVIERENLAND, null, NIGHT, "1", "2", "3", "4", "5"));
        List.of("1", "2", "3", "4", "5").forEach(child -> there.add(signal("a/" + child)));

        List<SignalId> seen = new ArrayList<>();
        SignalPage page = desk.signals(RIVIERENLAND, null, null, 2);
        int arrival = 0;
        while (true) {
            page.items().forEach(item -> seen.add(item.signal()));
            if (page.next() == null) {
                break;
            }
            arrival++;
            world.happened(report("older" + arrival, RIVIERENLAND, null, NIGHT.minusSeconds(arrival), "1"));
            world.happened(report("elsewhere" + arrival, HEIST, null, NIGHT.plusSeconds(arrival), "1"));
            page = desk.signals(RIVIERENLAND, null, page.next(), 2);
        }

        assertThat(seen).containsExactlyInAnyOrderElementsOf(there);
        assertThat(arrival).isEqualTo(2);
    }

    @Test
    void aFullLastPageHasNoNext() {
        world.happened(report("a", RIVIERENLAND, null, NIGHT, "1", "2"));

        assertThat(desk.signals(RIVIERENLAND, null, null, 2).next()).isNull();
        assertThat(desk.signals(RIVIERENLAND, null, null, 1).next()).isNotNull();
    }

    @Test
    void aListOfOneStatusPagesToo() {
        world.happened(report("a", RIVIERENLAND, null, NIGHT, "1", "2", "3"));
        world.happened(
                needsAttention(signal("a/1"), AttentionReason.NOT_FOUND, NIGHT),
                needsAttention(signal("a/3"), AttentionReason.NOT_FOUND, NIGHT));

        SignalPage first = desk.signals(RIVIERENLAND, SignalStatus.NEEDS_ATTENTION, null, 1);
        SignalPage second = desk.signals(RIVIERENLAND, SignalStatus.NEEDS_ATTENTION, first.next(), 1);

        assertThat(List.of(first.items().getFirst(), second.items().getFirst()))
                .extracting(SignalView::signal)
                .containsExactlyInAnyOrder(signal("a/1"), signal("a/3"));
        assertThat(second.next()).isNull();
    }

    @Test
    void aLimitOutOfItsRangeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> desk.signals(RIVIERENLAND, null, null, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> desk.signals(RIVIERENLAND, null, null, 201));
    }
}
