package be.handlewithcare.axon.task;

import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.work.Retries;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An operator does not wait for a pause to pass. Nothing is carried out meanwhile. */
class RetryingTest extends BackendTest {
    private static final Actor OPERATOR = new Actor("operator", Actor.Role.OPERATOR, "OVO000903");
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private Retries retries;
    private Instant later;

    @BeforeEach
    void nothingRuns() {
        backend.finishTasks();
        retries = backend.retries();
        later = backend.clock.instant().plus(PAUSE);
    }

    @Test
    void whatFailedIsDueAtOnceAndWhatHasItsTimeKeepsIt() {
        NoticeId failed = backend.noticeAt(SIGNAL, DE_WIJZER);
        NoticeId planned = backend.noticeAt(SIGNAL, new InstitutionNumber("012399"));
        backend.queue.add("mail-notice", failed, later);
        backend.queue.add("mail-notice", planned, later);
        backend.queue.add("mark-overdue", SIGNAL, later);
        fail("task_instance in (?, ?)", failed, SIGNAL);

        assertThat(retries.tryAgain("mail-notice", OPERATOR)).isEqualTo(1);

        assertThat(due(failed)).isEqualTo(backend.clock.instant());
        assertThat(due(planned)).isEqualTo(later);
        assertThat(due(SIGNAL)).isEqualTo(later);
        assertThat(retries.tryAgain("mail-notice", OPERATOR)).isZero();
    }

    @Test
    void whoAskedForItIsOnTheTrail() {
        retries.tryAgain("mail-notice", OPERATOR);

        assertThat(backend.trail.entries()).last().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(AuditAction.TASKS_RETRIED);
            assertThat(entry.object()).isEqualTo("mail-notice");
            assertThat(entry.by()).isEqualTo(OPERATOR);
        });
    }

    @Test
    void workOfNoKindIsNotFound() {
        assertThatThrownBy(() -> retries.tryAgain("sweep", OPERATOR))
                .isInstanceOf(Rejected.class)
                .hasMessage("not-found");
    }

    @Test
    void aLookupThatFailedIsDueAtOnce() {
        backend.queue.addLookup(SIGNAL, later);
        backend.outside
                .sql("update tasks.lookup set failures = 3, not_before = ?")
                .param(later.atOffset(ZoneOffset.UTC))
                .update();

        assertThat(retries.tryAgain("look-up-school", OPERATOR)).isEqualTo(1);

        assertThat(backend.outside
                        .sql("select not_before <= ? from tasks.lookup")
                        .param(backend.clock.instant().atOffset(ZoneOffset.UTC))
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private void fail(String which, Object... instances) {
        var update = backend.outside.sql("update tasks.scheduled_task set last_failure = 'epoch' where " + which);
        for (Object instance : instances) {
            update = update.param(instance.toString());
        }
        update.update();
    }

    private Instant due(Object instance) {
        return backend.outside
                .sql("select execution_time from tasks.scheduled_task where task_instance = ?")
                .param(instance.toString())
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .single();
    }
}
