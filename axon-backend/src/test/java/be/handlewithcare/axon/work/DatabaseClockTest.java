package be.handlewithcare.axon.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DatabaseClockTest {
    private static final Instant OF_DATABASE = Instant.parse("2026-11-21T08:00:00Z");
    private static final Instant OF_MACHINE = OF_DATABASE.plusSeconds(45);

    private final AtomicLong counter = new AtomicLong();
    private final DatabaseClock clock = new DatabaseClock(() -> OF_MACHINE, counter::get);

    @Test
    void beforeTheFirstLookItIsTheMachinesTime() {
        assertThat(clock.instant()).isEqualTo(OF_MACHINE);
    }

    @Test
    void fromThenOnItIsTheDatabasesAndGoesOnByTheCounter() {
        clock.follow(() -> OF_DATABASE);
        pass(Duration.ofSeconds(7));

        assertThat(clock.instant()).isEqualTo(OF_DATABASE.plusSeconds(7));
    }

    @Test
    void aDatabaseWhoseClockIsSetIsFollowed() {
        clock.follow(() -> OF_DATABASE);
        clock.follow(() -> OF_DATABASE.minus(Duration.ofHours(1)));

        assertThat(clock.instant()).isEqualTo(OF_DATABASE.minus(Duration.ofHours(1)));
    }

    @Test
    void anAnswerThatIsNoMoreExactThanWhatIsKnownMovesNothing() {
        clock.follow(() -> OF_DATABASE);

        clock.follow(() -> {
            pass(Duration.ofMillis(20));
            return OF_DATABASE.plusMillis(18);
        });

        assertThat(clock.instant()).isEqualTo(OF_DATABASE.plusMillis(20));
    }

    @Test
    void anAnswerThatTookTooLongTellsNothing() {
        clock.follow(() -> {
            pass(Duration.ofSeconds(3));
            return OF_DATABASE;
        });

        assertThat(clock.instant()).isEqualTo(OF_MACHINE);
    }

    private void pass(Duration time) {
        counter.addAndGet(time.toNanos());
    }
}
