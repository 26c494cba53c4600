package be.handlewithcare.axon.task;

import static be.handlewithcare.core.testkit.Examples.NOOR;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.LookupAnswer;
import be.handlewithcare.core.signal.SignalEvent.SignalErased;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** Children whose time ended while nothing ran are erased before anybody can read them. */
class EraseBeforeStartTest extends BackendTest {
    private SignalId noor;

    @BeforeEach
    void aChildWhoseTimeIsOver() {
        backend.lookup.says(NOOR, new LookupAnswer.NotFound());
        noor = backend.raise(NOOR, SATURDAY_MORNING);
        backend.finishTasks();
        backend.clock.moveOn(Duration.ofDays(31));
        backend.unfinished.notErased = List.of(noor);
    }

    @Test
    void theChildIsErased() {
        backend.erasingBeforeStart().start();

        assertThat(backend.happened(SignalErased.class))
                .extracting(SignalErased::signal)
                .containsExactly(noor);
    }

    @Test
    void aDatabaseThatGoesAwayStopsTheStart() {
        CannotGetJdbcConnectionException away =
                new CannotGetJdbcConnectionException("none left", new SQLTransientConnectionException());
        backend.plant(_ -> {
            throw away;
        });

        assertThatThrownBy(() -> backend.erasingBeforeStart().start()).isSameAs(away);
    }

    @Test
    void aRowThatAnotherNodeHasLockedStopsNothing() {
        backend.plant(_ -> {
            throw new CannotAcquireLockException("locked", new SQLException("lock timeout", "55P03"));
        });

        backend.erasingBeforeStart().start();

        assertThat(backend.erasingBeforeStart().isRunning()).isTrue();
    }

    @Test
    void keysThatAnotherNodeHasLockedStopNothing() {
        backend.keys.fault = new CannotAcquireLockException("locked", new SQLException("lock timeout", "55P03"));

        backend.erasingBeforeStart().start();

        assertThat(backend.happened(SignalErased.class)).hasSize(1);
    }

    @Test
    void aKeyThatCannotBeReadStopsNothing() {
        backend.keys.fault = new IllegalStateException("broken");

        backend.erasingBeforeStart().start();

        assertThat(backend.happened(SignalErased.class)).hasSize(1);
    }

    @Test
    void keysOfADatabaseThatIsAwayStopTheStart() {
        CannotGetJdbcConnectionException away =
                new CannotGetJdbcConnectionException("none left", new SQLTransientConnectionException());
        backend.keys.fault = away;

        assertThatThrownBy(() -> backend.erasingBeforeStart().start()).isSameAs(away);
    }

    @Test
    void oneChildThatCannotBeErasedStopsNothing() {
        backend.plant(_ -> {
            throw new IllegalStateException("broken");
        });

        backend.erasingBeforeStart().start();

        assertThat(backend.erasingBeforeStart().isRunning()).isTrue();
        assertThat(backend.happened(SignalErased.class)).isEmpty();
    }
}
