package be.handlewithcare.axon.lookup;

import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.NOOR;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.axon.Backend;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.signal.SignalEvent.SignalLookedUp;
import be.handlewithcare.core.signal.SignalEvent.SignalPlaced;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The connection to our own database is lost while the answer to a lookup is recorded. */
class LostDataTest {
    private final Backend backend = Backend.start();

    @AfterEach
    void stop() {
        backend.close();
    }

    @Test
    void itIsNoFailureOfTheChildAndTheLookupComesBackSoon() {
        AtomicInteger losses = new AtomicInteger(1);
        backend.plant(recorded -> {
            if (recorded.event() instanceof SignalLookedUp && losses.getAndDecrement() > 0) {
                backend.loseWhatIsInTransaction();
            }
        });
        backend.lookup.says(NOOR, new Found(DE_WIJZER));
        SignalId signal = backend.raise(NOOR, SATURDAY_MORNING);

        backend.queue.until(() -> backend.outside
                .sql("select failures from tasks.lookup where tried_at is not null and taken_by is null")
                .query(Integer.class)
                .optional()
                .filter(failures -> failures == 0)
                .isPresent());
        backend.queue.letLookupsWait(Duration.ofSeconds(3));
        backend.queue.awaitEmpty();

        assertThat(backend.happened(SignalPlaced.class))
                .extracting(SignalPlaced::signal)
                .containsExactly(signal);
    }
}
