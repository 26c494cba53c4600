package be.handlewithcare.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.HandleWithCare;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed without a word and started again, the application goes on where it was; nothing accepted is lost. */
class KilledApplicationTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path directory;

    @Test
    void whatWasAcceptedBeforeTheKillIsDoneAfterTheNextStart() throws Exception {
        Path outside = Files.createDirectories(directory.resolve("outside"));
        RunningApplication.writeOutsideWorld(outside);
        String body = PoliceZone.report("KILL-1", Children.PLACED, Children.UNKNOWN);
        String accepted;
        Process first = start(outside, 0);
        try {
            PoliceZone zone = new PoliceZone(base(0), "5913");
            accepted = PoliceZone.json(zone.post(body)).get("intervention").asString();
        } finally {
            first.destroyForcibly().waitFor();
        }
        Process second = start(outside, 1);
        try {
            PoliceZone zone = new PoliceZone(base(1), "5913");

            assertThat(zone.settledStatuses(accepted)).isEqualTo("NOTIFIED NEEDS_ATTENTION:NOT_FOUND");
            var again = zone.post(body);
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(PoliceZone.json(again).get("intervention").asString()).isEqualTo(accepted);
        } finally {
            second.destroy();
            second.waitFor();
        }
    }

    private final int[] ports = new int[2];

    private Process start(Path outside, int number) throws IOException {
        ports[number] = RunningApplication.freePort();
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                HandleWithCare.class.getName());
        command.environment()
                .putAll(Map.of(
                        "HWC_PROFILE", "demo",
                        "HWC_PORT", Integer.toString(ports[number]),
                        "HWC_DATA_DIR", directory.resolve("data").toString(),
                        "HWC_REGISTER_FILE", outside.resolve("register.csv").toString(),
                        "HWC_SCHOOLS_FILE", outside.resolve("schools.csv").toString(),
                        "HWC_KEY_FILE", RunningApplication.newKey(outside)));
        Process process = command.redirectErrorStream(true)
                .redirectOutput(directory.resolve("out-" + number + ".log").toFile())
                .start();
        Eventually.get(() -> isUp(number) ? true : null);
        return process;
    }

    private boolean isUp(int number) {
        try {
            return http.send(
                                    HttpRequest.newBuilder(base(number).resolve("/health"))
                                            .build(),
                                    BodyHandlers.ofString())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private URI base(int number) {
        return URI.create("http://localhost:" + ports[number]);
    }
}
