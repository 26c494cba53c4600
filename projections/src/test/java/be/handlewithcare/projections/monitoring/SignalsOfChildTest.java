package be.handlewithcare.projections.monitoring;

import static be.handlewithcare.projections.Events.HEIST;
import static be.handlewithcare.projections.Events.RIVIERENLAND;
import static be.handlewithcare.projections.Events.erased;
import static be.handlewithcare.projections.Events.intervention;
import static be.handlewithcare.projections.Events.needsAttention;
import static be.handlewithcare.projections.Events.placed;
import static be.handlewithcare.projections.Events.report;
import static be.handlewithcare.projections.Events.signal;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.child.ChildToken;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.signal.AttentionReason;
import be.handlewithcare.projections.World;
import be.handlewithcare.projections.monitoring.SignalsOfChild.Found;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignalsOfChildTest {
    private static final Instant NIGHT = Instant.parse("2026-11-20T20:00:00Z");
    private static final ChildToken NOOR = new ChildToken("token of noor");

    private final World world = new World();
    private final SignalsOfChild signals = world.its(SignalsOfChild.class);

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void theSignalsOfAChildInAllZonesAreFoundOldestFirst() {
        world.happened(report("later", HEIST, "Heist", NIGHT.plusSeconds(60), "noor"));
        world.happened(report("first", RIVIERENLAND, null, NIGHT, "noor", "adam"));
        world.happened(needsAttention(signal("first/noor"), AttentionReason.NOT_FOUND, NIGHT));
        assertThat(signals.find(Set.of(NOOR, new ChildToken("her token of last year"))))
                .containsExactly(
                        new Found(
                                signal("first/noor"),
                                intervention("first"),
                                RIVIERENLAND,
                                NIGHT,
                                "NEEDS_ATTENTION",
                                "NOT_FOUND",
                                List.of()),
                        new Found(
                                signal("later/noor"),
                                intervention("later"),
                                HEIST,
                                NIGHT.plusSeconds(60),
                                "AWAITING_SCHOOL",
                                null,
                                List.of()));
    }

    @Test
    void itsSchoolsAreAllThatItWasPlacedAt() {
        world.happened(report("a", RIVIERENLAND, null, NIGHT, "noor"));
        world.happened(placed(signal("a/noor"), NIGHT, new InstitutionNumber("012302")));
        world.happened(placed(signal("a/noor"), NIGHT, new InstitutionNumber("012301")));
        assertThat(signals.find(Set.of(NOOR)))
                .extracting(Found::schools)
                .containsExactly(List.of(new InstitutionNumber("012301"), new InstitutionNumber("012302")));
    }

    @Test
    void aForgottenChildIsNotFound() {
        world.happened(report("a", RIVIERENLAND, null, NIGHT, "noor"));
        world.happened(erased(signal("a/noor"), "a", NIGHT));
        assertThat(signals.find(Set.of(NOOR))).isEmpty();
    }

    @Test
    void whatHappenedLongerAgoThanAnythingIsKeptIsNotLookedAt() {
        world.happened(report("a", RIVIERENLAND, null, NIGHT, "noor"));
        world.itIs(NIGHT.plus(Duration.ofDays(31)));
        assertThat(signals.find(Set.of(NOOR))).hasSize(1);
        world.itIs(NIGHT.plus(Duration.ofDays(31)).plusSeconds(1));
        assertThat(signals.find(Set.of(NOOR))).isEmpty();
    }

    @Test
    void withoutATokenNothingIsFound() {
        world.happened(report("a", RIVIERENLAND, null, NIGHT, "noor"));
        assertThat(signals.find(Set.of())).isEmpty();
    }
}
