package be.handlewithcare.projections.monitoring;

import static be.handlewithcare.projections.Events.BEECH;
import static be.handlewithcare.projections.Events.HEIST;
import static be.handlewithcare.projections.Events.OAK;
import static be.handlewithcare.projections.Events.RIVIERENLAND;
import static be.handlewithcare.projections.Events.closed;
import static be.handlewithcare.projections.Events.issued;
import static be.handlewithcare.projections.Events.lookedUp;
import static be.handlewithcare.projections.Events.placed;
import static be.handlewithcare.projections.Events.report;
import static be.handlewithcare.projections.Events.returned;
import static be.handlewithcare.projections.Events.signal;
import static be.handlewithcare.projections.Events.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.lookup.LookupOutcome;
import be.handlewithcare.projections.World;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchoolHitsTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Instant NIGHT = Instant.parse("2026-11-10T20:00:00Z");

    private final World world = new World();
    private final SchoolHits hits = world.its(SchoolHits.class);

    @BeforeEach
    void twoZones() {
        world.happened(report("a", RIVIERENLAND, null, NIGHT, "noor", "adam"));
        world.happened(report("b", HEIST, null, NIGHT, "lina"));
    }

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void aSchoolThatTakesNoPartIsHitWithoutAPlacement() {
        world.happened(lookedUp(signal("a/noor"), LookupOutcome.FOUND, NIGHT, OAK), closed(signal("a/noor"), NIGHT));
        assertThat(hits.rows(Filter.everywhere(NOVEMBER, NOVEMBER))).containsExactly(new SchoolHit(OAK, 1, 0));
    }

    @Test
    void aSchoolThatIsNamedAndPlacedIsHitOnce() {
        world.happened(
                lookedUp(signal("a/noor"), LookupOutcome.FOUND, NIGHT, OAK), placed(signal("a/noor"), NIGHT, OAK));
        world.happened(lookedUp(signal("a/adam"), LookupOutcome.SEVERAL_SCHOOLS, NIGHT, OAK, BEECH));
        world.happened(placed(signal("a/adam"), NIGHT, BEECH));
        assertThat(hits.rows(Filter.everywhere(NOVEMBER, NOVEMBER)))
                .containsExactly(new SchoolHit(OAK, 2, 1), new SchoolHit(BEECH, 1, 1));
    }

    @Test
    void aSchoolThatSentASignalBackWasInvolvedAsWellAsTheNext() {
        world.happened(placed(signal("a/noor"), NIGHT, OAK), issued(signal("a/noor"), OAK, NIGHT));
        world.happened(returned(signal("a/noor"), OAK, NIGHT));
        world.happened(placed(signal("a/noor"), NIGHT, BEECH));
        assertThat(hits.rows(Filter.everywhere(NOVEMBER, NOVEMBER)))
                .containsExactly(new SchoolHit(OAK, 1, 1), new SchoolHit(BEECH, 1, 1));
    }

    @Test
    void onlyTheSignalsAskedForHitAndNoneThatIsWithdrawn() {
        world.happened(placed(signal("a/noor"), NIGHT, OAK), withdrawn(signal("a/noor"), NIGHT, OAK));
        world.happened(placed(signal("a/adam"), NIGHT, OAK));
        world.happened(placed(signal("b/lina"), NIGHT, BEECH));
        assertThat(hits.rows(new Filter(NOVEMBER, NOVEMBER, Set.of(RIVIERENLAND))))
                .containsExactly(new SchoolHit(OAK, 1, 1));
        assertThat(hits.rows(Filter.everywhere(NOVEMBER.plusMonths(1), NOVEMBER.plusMonths(1))))
                .isEmpty();
    }
}
