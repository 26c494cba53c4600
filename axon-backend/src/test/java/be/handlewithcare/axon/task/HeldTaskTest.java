package be.handlewithcare.axon.task;

import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.FRIDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.notice.NoticeEvent.NoticeDelivered;
import be.handlewithcare.core.work.Backlog.Waiting;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;

/** A task that is held, or that meets an outage, has not failed: its pauses do not grow, and an operator sees no failure. */
class HeldTaskTest extends BackendTest {

    @Test
    void aMailThatIsHeldByTheBreakerHasNotFailedAndAnOperatorMayEndItsPause() {
        backend.outside
                .sql(
                        "update tasks.mail_breaker set failures_in_row = 9, open_until = clock_timestamp() + interval '3 hours'")
                .update();
        NoticeId notice = raiseFound();
        backend.queue.awaitHeld(notice);
        backend.queue.letPausesPass();
        backend.queue.awaitHeld(notice);

        assertThat(failing()).isZero();
        assertThat(backend.mail.mails()).isEmpty();

        backend.finishTasks();
        assertThat(backend.retries().tryAgain("mail-notice", new Actor("operator", Actor.Role.OPERATOR, "OVO000903")))
                .isEqualTo(1);
    }

    @Test
    void aTaskThatMeetsAnOutageOfTheDatabaseHasNotFailed() {
        backend.plant(recorded -> {
            if (recorded.event() instanceof NoticeDelivered) {
                throw new CannotAcquireLockException("locked", new SQLException("lock timeout", "55P03"));
            }
        });
        NoticeId notice = raiseFound();
        backend.queue.awaitHeld(notice);
        backend.queue.letPausesPass();
        backend.queue.awaitHeld(notice);

        assertThat(failing()).isZero();

        backend.plant(_ -> {});
        backend.queue.letPausesPass();
        backend.queue.awaitEmpty();
        assertThat(backend.happened(NoticeDelivered.class)).hasSize(1);
    }

    private NoticeId raiseFound() {
        backend.lookup.says(NOOR, new Found(DE_WIJZER));
        return backend.noticeAt(backend.raise(NOOR, FRIDAY_NIGHT), DE_WIJZER);
    }

    private long failing() {
        return backend.backlog().waiting().stream().mapToLong(Waiting::failing).sum();
    }
}
