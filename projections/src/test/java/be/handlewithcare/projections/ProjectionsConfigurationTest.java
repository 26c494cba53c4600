package be.handlewithcare.projections;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.decision.Projection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProjectionsConfigurationTest {
    private final World world = new World();

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void theDesksComeFirstThenTheTrailThenWhatIsCounted() {
        List<Projection> asked = world.projections();

        assertThat(asked)
                .containsExactly(
                        world.named("deskProjection"),
                        world.named("auditProjection"),
                        world.named("monitoringProjection"));
    }
}
