package be.handlewithcare.projections.desk;

import static be.handlewithcare.projections.Events.HEIST;
import static be.handlewithcare.projections.Events.OAK;
import static be.handlewithcare.projections.Events.RIVIERENLAND;
import static be.handlewithcare.projections.Events.intervention;
import static be.handlewithcare.projections.Events.issued;
import static be.handlewithcare.projections.Events.placed;
import static be.handlewithcare.projections.Events.raised;
import static be.handlewithcare.projections.Events.report;
import static be.handlewithcare.projections.Events.reported;
import static be.handlewithcare.projections.Events.signal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.zone.PolicePost;
import be.handlewithcare.projections.World;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class ZoneDeskTest {
    private static final Instant NIGHT = Instant.parse("2026-11-20T21:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-21T21:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-20T22:30:00Z");
    private static final SignalId NOOR = signal("a/noor");

    private final World world = new World();
    private final ZoneDesk desk = world.its(ZoneDesk.class);

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void aReportedInterventionShowsItsSignalsInTheOrderOfTheReport() {
        world.happened(report("a", RIVIERENLAND, "Willebroek", NIGHT, "noor", "adam", "lina"));

        assertThat(desk.intervention(RIVIERENLAND, intervention("a"))).hasValueSatisfying(view -> {
            assertThat(view.occurredAt()).isEqualTo(NIGHT);
            assertThat(view.dueAt()).isEqualTo(DUE);
            assertThat(view.signals())
                    .extracting(SignalView::signal)
                    .containsExactly(NOOR, signal("a/adam"), signal("a/lina"));
            assertThat(view.signals()).extracting(SignalView::status).containsOnly(SignalStatus.AWAITING_SCHOOL);
        });
    }

    @Test
    void aChildNamedTwiceHasItsSignalTwice() {
        world.happened(
                reported("a", RIVIERENLAND, null, NIGHT, List.of(NOOR, signal("a/adam"), NOOR)),
                raised("a", RIVIERENLAND, null, NIGHT, "noor"),
                raised("a", RIVIERENLAND, null, NIGHT, "adam"));

        assertThat(desk.intervention(RIVIERENLAND, intervention("a"))
                        .orElseThrow()
                        .signals())
                .extracting(SignalView::signal)
                .containsExactly(NOOR, signal("a/adam"), NOOR);
    }

    @Test
    void aSignalShowsItsPostAndThePlaceOfItsChildInTheReport() {
        world.happened(report("a", RIVIERENLAND, "Willebroek", NIGHT, "lina", "noor", "adam"));
        world.happened(report("b", RIVIERENLAND, null, NIGHT, "sam"));
        assertThat(noor().post()).isEqualTo(new PolicePost("Willebroek"));
        assertThat(noor().child()).isEqualTo(1);
        assertThat(noor().children()).isEqualTo(3);
        assertThat(noor().occurredAt()).isEqualTo(NIGHT);
        assertThat(desk.signals(RIVIERENLAND, null, null, 10).items())
                .extracting(SignalView::child)
                .containsExactlyInAnyOrder(0, 0, 1, 2);
        assertThat(desk.signal(RIVIERENLAND, signal("b/sam")).orElseThrow().post())
                .isNull();
    }

    @Test
    void anotherZoneSeesNothing() {
        world.happened(report("a", RIVIERENLAND, null, NIGHT, "noor"));

        assertThat(desk.intervention(HEIST, intervention("a"))).isEmpty();
        assertThat(desk.signal(HEIST, NOOR)).isEmpty();
        assertThat(desk.signals(HEIST, null, null, 10).items()).isEmpty();
    }

    @Test
    void whatBelongsToNoSignalUndoesTheCommit() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> world.happened(placed(NOOR, LATER, OAK), issued(NOOR, OAK, LATER)));

        assertThat(world.number("select count(*) from desk.notice")).isZero();
        assertThat(world.number("select count(*) from audit.entry")).isZero();
    }

    private SignalView noor() {
        return desk.signal(RIVIERENLAND, NOOR).orElseThrow();
    }
}
