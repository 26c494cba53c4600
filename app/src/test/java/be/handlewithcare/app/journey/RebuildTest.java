package be.handlewithcare.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.projections.rebuild.ContentHash;
import be.handlewithcare.projections.rebuild.RebuildReadModels;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All read models can be dropped and made again from the events. */
class RebuildTest {
    private final RunningApplication application = RunningApplication.get();

    @Test
    void whatIsRebuiltFromTheEventsEqualsWhatWasThere() {
        PoliceZone zone = application.zone("5913");
        var accepted = zone.post(PoliceZone.report(
                PoliceZone.newReference(), Children.PLACED, Children.UNKNOWN, Children.NOT_TAKING_PART));
        zone.settledStatuses(PoliceZone.json(accepted).get("intervention").asString());
        ContentHash hash = application.bean(ContentHash.class);
        JdbcClient jdbc = application.bean(JdbcClient.class);
        String before = hash.compute();
        jdbc.sql("delete from desk.notice").update();
        jdbc.sql("update desk.signal set status = 'CLOSED'").update();
        String damaged = hash.compute();
        application.bean(RebuildReadModels.class).rebuild();

        assertThat(damaged).isNotEqualTo(before);
        assertThat(hash.compute()).isEqualTo(before);
    }
}
