package be.handlewithcare.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.demo.night.DemoNight;
import be.handlewithcare.demo.night.HandedIn;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What VECK sees is what was handed in. */
class VolumesAfterADemoNightTest {
    private final RunningApplication application = RunningApplication.get();
    private final PoliceZone veck = new PoliceZone(application.base, "veck-monitor", "hwc.monitor");

    @Test
    void theVolumesGrowByWhatADemoNightHandsIn() {
        List<HandedIn> first =
                new DemoNight(application.bean(Clock.class)).handIn(application.base, application.outside);
        Map<String, long[]> before = volumes();
        List<HandedIn> handedIn =
                new DemoNight(application.bean(Clock.class)).handIn(application.base, application.outside);
        Map<String, long[]> after = volumes();

        assertThat(first).isNotEmpty();
        assertThat(handedIn.stream().mapToLong(HandedIn::interventions).sum()).isEqualTo(40);
        Map<String, String> grown = new HashMap<>();
        after.forEach((cell, counts) -> {
            long[] old = before.getOrDefault(cell, new long[] {0, 0});
            if (counts[0] != old[0]) {
                grown.put(cell, (counts[0] - old[0]) + " " + (counts[1] - old[1]));
            }
        });
        Map<String, String> expected = new HashMap<>();
        handedIn.forEach(cell -> expected.put(
                cell.zone() + " " + cell.post() + " " + cell.month(), cell.interventions() + " " + cell.signals()));
        assertThat(grown).isEqualTo(expected);
    }

    private Map<String, long[]> volumes() {
        String path = "/api/veck/v1/volumes?from=2026-01&to=2035-12&by=zone,post,month";
        Map<String, long[]> cells = new HashMap<>();
        for (JsonNode row : PoliceZone.json(veck.get(path)).get("rows")) {
            JsonNode post = row.get("post");
            String cell = row.get("zone").asString()
                    + " "
                    + (post == null || post.isNull() ? null : post.asString())
                    + " "
                    + row.get("month").asString();
            cells.put(cell, new long[] {
                row.get("interventions").asLong(), row.get("signals").asLong()
            });
        }
        return cells;
    }
}
