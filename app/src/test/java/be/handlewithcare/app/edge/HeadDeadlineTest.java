package be.handlewithcare.app.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class HeadDeadlineTest {
    private final AtomicLong nanos = new AtomicLong(7);
    private final HeadDeadline deadline = new HeadDeadline(Duration.ofSeconds(10), nanos::get);
    private final Object connection = new Object();

    @Test
    void allPiecesOfAHeadShareOneLimit() {
        assertThat(deadline.isOver(connection)).isFalse();
        pass(10);
        assertThat(deadline.isOver(connection)).isFalse();
        pass(1);
        assertThat(deadline.isOver(connection)).isTrue();
    }

    @Test
    void theNextRequestOnAConnectionHasItsOwnLimit() {
        assertThat(deadline.isOver(connection)).isFalse();
        deadline.stop();
        pass(11);
        assertThat(deadline.isOver(connection)).isFalse();
    }

    /** The server uses the same object for a next connection and tells it nothing of a connection that was lost. */
    @Test
    void anotherConnectionHasItsOwnLimit() {
        assertThat(deadline.isOver(connection)).isFalse();
        pass(11);
        Object another = new Object();
        assertThat(deadline.isOver(another)).isFalse();
        pass(11);
        assertThat(deadline.isOver(another)).isTrue();
    }

    private void pass(int seconds) {
        nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }
}
