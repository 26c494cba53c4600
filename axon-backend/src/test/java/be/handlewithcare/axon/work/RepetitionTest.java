package be.handlewithcare.axon.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;

@ExtendWith(OutputCaptureExtension.class)
class RepetitionTest {
    private static final Duration SHORT = Duration.ofMillis(1);

    private final AtomicInteger runs = new AtomicInteger();
    private final AtomicReference<Runnable> work = new AtomicReference<>(() -> {});

    @Test
    void noFailureEndsIt() {
        try (Repetition _ = Repetition.start("planted", SHORT, this::run)) {
            work.set(() -> {
                throw new IllegalStateException("a name");
            });
            awaitRuns(3);
            work.set(() -> {
                throw new NoClassDefFoundError("a name");
            });
            awaitRuns(3);
        }
    }

    @Test
    void theFirstFailureInARowIsAWarningWithoutItsMessage(CapturedOutput output) {
        try (Repetition _ = Repetition.start("planted", SHORT, this::run)) {
            for (int outage = 1; outage <= 2; outage++) {
                work.set(() -> {
                    throw new DataAccessResourceFailureException("a name");
                });
                awaitRuns(5);
                work.set(() -> {});
                awaitRuns(2);
            }
        }

        assertThat(output.getAll().lines().filter(line -> line.contains("planted fails")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .contains("WARN", "DataAccessResourceFailureException")
                        .doesNotContain("a name"));
        assertThat(output.getAll().lines().filter(line -> line.contains("planted works again")))
                .hasSize(2);
    }

    private void run() {
        runs.incrementAndGet();
        work.get().run();
    }

    private void awaitRuns(int more) {
        int until = runs.get() + more;
        await().until(() -> runs.get() >= until);
    }
}
