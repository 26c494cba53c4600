package be.handlewithcare.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.projections.rebuild.ContentHash;
import be.handlewithcare.projections.rebuild.RebuildReadModels;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All read models can be dropped and made again from the events. */
class RebuildTest {
    private final RunningApplication application = RunningApplication.get();
    private final JdbcClient jdbc = application.bean(JdbcClient.class);

    @Test
    void whatIsRebuiltFromTheEventsEqualsWhatWasThere() {
        PoliceZone zone = application.zone("5913");
        var accepted = zone.post(PoliceZone.report(
                PoliceZone.newReference(), Children.PLACED, Children.UNKNOWN, Children.NOT_TAKING_PART));
        zone.settledStatuses(PoliceZone.json(accepted).get("intervention").asString());
        Eventually.get(() -> dueTasks() == 0 ? true : null);
        ContentHash hash = application.bean(ContentHash.class);
        String before = hash.compute();
        jdbc.sql("delete from desk.notice").update();
        jdbc.sql("update desk.signal set status = 'CLOSED'").update();
        String damaged = hash.compute();
        application.bean(RebuildReadModels.class).rebuild();

        assertThat(damaged).isNotEqualTo(before);
        assertThat(hash.compute()).isEqualTo(before);
    }

    /** Work of other journeys that is under way, or soon will be, would change the read models meanwhile. */
    private long dueTasks() {
        return jdbc.sql("select count(*) from tasks.scheduled_task"
                        + " where execution_time < now() + interval '15 seconds' and task_instance <> 'recurring'")
                .query(Long.class)
                .single();
    }
}
