package be.handlewithcare.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed without a word and started again, the application goes on where it was; nothing accepted is lost. */
class KilledApplicationTest {
    @TempDir
    Path directory;

    @Test
    void whatWasAcceptedBeforeTheKillIsDoneAfterTheNextStart() throws Exception {
        RunningApplication.writeOutsideWorld(Files.createDirectories(directory.resolve("outside")));
        String body = PoliceZone.report("KILL-1", Children.PLACED, Children.UNKNOWN);
        String accepted;
        try (ApplicationProcess first = start()) {
            accepted = PoliceZone.json(new PoliceZone(first.base, "5913").post(body))
                    .get("intervention")
                    .asString();
            first.kill();
        }
        try (ApplicationProcess second = start()) {
            PoliceZone zone = new PoliceZone(second.base, "5913");

            assertThat(zone.settledStatuses(accepted)).isEqualTo("NOTIFIED NEEDS_ATTENTION:NOT_FOUND");
            var again = zone.post(body);
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(PoliceZone.json(again).get("intervention").asString()).isEqualTo(accepted);
        }
    }

    private ApplicationProcess start() throws IOException {
        return ApplicationProcess.launch(directory.resolve("outside"), directory.resolve("data"), Map.of())
                .awaitUp();
    }
}
