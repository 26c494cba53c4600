package be.handlewithcare.axon.lookup;

import static be.handlewithcare.core.testkit.Examples.NOOR;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.axon.Backend;
import be.handlewithcare.core.outage.Outage;
import be.handlewithcare.core.signal.SignalEvent.SignalNeedsAttention;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** Three signals that no source answered, while nothing runs but this job. */
class AskAPersonRoundTest {
    private static final int SIGNALS = 3;

    private final AtomicInteger asked = new AtomicInteger();
    private Backend backend;
    private AskAPersonRound round;

    @BeforeEach
    void start() {
        backend = Backend.start();
        backend.finishTasks();
        for (int i = 0; i < SIGNALS; i++) {
            backend.raise(NOOR, SATURDAY_MORNING);
        }
        backend.clock.moveOn(Duration.ofHours(24));
        round = new AskAPersonRound(new LookupQueue(backend.outside, backend.clock), backend.commit());
    }

    @AfterEach
    void stop() {
        backend.close();
    }

    @Test
    void aSignalThatBreaksKeepsNoOtherFromBeingAskedFor() {
        everyQuestion(new IllegalStateException("planted"));

        round.make();

        assertThat(asked).hasValue(SIGNALS);
    }

    @Test
    void anOutageEndsThePassAtOnceAndTheNextOneAsksForAll() {
        everyQuestion(new DataAccessResourceFailureException("planted", new SQLTransientConnectionException()));

        assertThatThrownBy(round::make).matches(Outage::isBehind);
        assertThat(asked).hasValue(1);

        backend.plant(_ -> {});
        round.make();
        assertThat(backend.happened(SignalNeedsAttention.class)).hasSize(SIGNALS);
    }

    private void everyQuestion(RuntimeException broken) {
        backend.plant(recorded -> {
            if (recorded.event() instanceof SignalNeedsAttention) {
                asked.incrementAndGet();
                throw broken;
            }
        });
    }
}
