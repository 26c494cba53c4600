package be.handlewithcare.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.axon.lookup.LookupRunner;
import be.handlewithcare.axon.task.TaskRunner;
import be.handlewithcare.projections.rebuild.ContentHash;
import be.handlewithcare.projections.rebuild.RebuildReadModels;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All read models can be dropped and made again from the events. */
class RebuildTest {
    private final RunningApplication application = RunningApplication.get();
    private final JdbcClient jdbc = application.bean(JdbcClient.class);
    private final List<SmartLifecycle> background =
            List.of(application.bean(TaskRunner.class), application.bean(LookupRunner.class));

    /** What other journeys left to be done would change the read models between two looks at them. */
    @BeforeEach
    void nobodyWorksInTheBackground() {
        PoliceZone zone = application.zone("5913");
        var accepted = zone.post(PoliceZone.report(
                PoliceZone.newReference(), Children.PLACED, Children.UNKNOWN, Children.NOT_TAKING_PART));
        zone.settledStatuses(PoliceZone.json(accepted).get("intervention").asString());
        background.forEach(SmartLifecycle::stop);
    }

    @AfterEach
    void goOn() {
        background.forEach(SmartLifecycle::start);
    }

    @Test
    void whatIsRebuiltFromTheEventsEqualsWhatWasThere() {
        ContentHash hash = application.bean(ContentHash.class);
        String before = hash.compute();
        jdbc.sql("delete from desk.notice").update();
        jdbc.sql("update desk.signal set status = 'CLOSED'").update();
        String damaged = hash.compute();
        application.bean(RebuildReadModels.class).rebuild();

        assertThat(damaged).isNotEqualTo(before);
        assertThat(hash.compute()).isEqualTo(before);
    }
}
