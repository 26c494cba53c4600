package be.handlewithcare.app.journey;

import static be.handlewithcare.app.journey.PoliceZone.newReference;
import static be.handlewithcare.app.journey.PoliceZone.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Anonymous callers send more than a node of 512 MB can hold. The node keeps running, and its memory is freed. */
@Timeout(120)
class FloodTest {
    private static final Duration PROMISED = Duration.ofSeconds(2);
    private static final int ASKED_AT_LEAST = 11;

    private static final int MEGABYTE = 1024 * 1024;
    /** A node that was just used may keep this: classes, compiled pages, buffers of connections. */
    private static final long WARM = 48L * MEGABYTE;

    private final ApplicationProcess application = TwoNodes.get().one;
    private final PoliceZone zone = new PoliceZone(application.base, "5913");

    @BeforeEach
    void warmUp() throws Exception {
        assertThat(zone.post(report(newReference(), Children.UNKNOWN)).statusCode())
                .isEqualTo(201);
        try (Flood warmingUp = Flood.questions(application.base, 800, "/school")) {
            warmingUp.awaitEnd();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /police/batch, 401",
        "GET, /health, 400",
        "GET, /css/hwc.css, 400",
        "POST, /logout/connect/back-channel/hwc, 413"
    })
    void thirtyFilesOfTwentyMegabytes(String method, String path, int answer) throws Exception {
        Flood flood = withstands(() ->
                Flood.bodies(application.base, 30, method, path, "multipart/form-data; boundary=x", 20 * MEGABYTE));

        assertThat(flood.answers()).hasSize(30).containsOnly(answer);
    }

    @Test
    void fourHundredFormsOfTwoMegabytes() throws Exception {
        Flood flood = withstands(() -> Flood.bodies(
                application.base,
                400,
                "POST",
                "/police/report",
                "application/x-www-form-urlencoded",
                2 * MEGABYTE - 1));

        assertThat(flood.answers()).hasSize(400).containsOnly(401);
    }

    @Test
    void thirtyTwoThousandQuestionsOfSevenKilobytes() throws Exception {
        Flood flood = withstands(() -> Flood.questions(application.base, 32_000, "/school?q=" + "x".repeat(7 * 1024)));

        assertThat(flood.answers()).hasSize(32_000).containsOnly(302);
    }

    private Flood withstands(Supplier<Flood> flood) throws Exception {
        long before = application.usedMemory();
        List<Duration> waited = new ArrayList<>();
        Flood rising = flood.get();
        try (rising) {
            do {
                waited.add(timed(() -> zone.get("/health"), 200));
                waited.add(timed(() -> zone.post(report(newReference(), Children.UNKNOWN)), 201));
            } while (rising.goesOn() || waited.size() < ASKED_AT_LEAST);
        }
        assertThat(median(waited)).as("median of " + waited).isLessThan(PROMISED);
        assertThat(application.usedMemory()).isLessThan(before + WARM);
        return rising;
    }

    /** Single answers may be late on a machine that does other work too. */
    private static Duration median(List<Duration> waited) {
        return waited.stream().sorted().skip(waited.size() / 2).findFirst().orElseThrow();
    }

    private static Duration timed(Supplier<HttpResponse<String>> question, int status) {
        long asked = System.nanoTime();
        assertThat(question.get().statusCode()).isEqualTo(status);
        return Duration.ofNanos(System.nanoTime() - asked);
    }
}
