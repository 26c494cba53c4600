package be.handlewithcare.projections.monitoring;

import static be.handlewithcare.projections.Events.HEIST;
import static be.handlewithcare.projections.Events.OAK;
import static be.handlewithcare.projections.Events.RIVIERENLAND;
import static be.handlewithcare.projections.Events.closed;
import static be.handlewithcare.projections.Events.needsAttention;
import static be.handlewithcare.projections.Events.notified;
import static be.handlewithcare.projections.Events.placed;
import static be.handlewithcare.projections.Events.report;
import static be.handlewithcare.projections.Events.signal;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.signal.AttentionReason;
import be.handlewithcare.projections.World;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpenSignalsTest {
    private static final Instant NIGHT = Instant.parse("2026-11-10T20:00:00Z");

    private final World world = new World();
    private final OpenSignals open = world.its(OpenSignals.class);

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void eachZoneHasWhatIsOpenAndWhatIsOverdueNow() {
        world.happened(report("a", RIVIERENLAND, null, NIGHT, "noor", "adam", "lina", "sam"));
        world.happened(report("b", HEIST, null, NIGHT.plus(Duration.ofHours(2)), "zoe"));
        world.happened(needsAttention(signal("a/noor"), AttentionReason.NOT_FOUND, NIGHT));
        world.happened(closed(signal("a/lina"), NIGHT));
        world.happened(placed(signal("a/sam"), NIGHT, OAK), notified(signal("a/sam"), NIGHT));
        world.itIs(NIGHT.plus(Duration.ofHours(25)));

        assertThat(open.perZone(null)).containsExactly(new OpenRow(HEIST, 1, 0, 0), new OpenRow(RIVIERENLAND, 2, 1, 2));
        assertThat(open.perZone(Set.of(HEIST))).containsExactly(new OpenRow(HEIST, 1, 0, 0));
        assertThat(open.perZone(Set.of())).isEmpty();
    }
}
