package be.handlewithcare.axon.task;

import static be.handlewithcare.core.testkit.Examples.DE_WIJZER_DETAILS;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.axon.task.MailAttempts.Begun;
import be.handlewithcare.core.school.Mailbox;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes with one mail, while no task is run. */
class MailAttemptsTest extends BackendTest {
    private static final String INSTANCE = "some-notice";
    private static final Mailbox MAILBOX = DE_WIJZER_DETAILS.mailboxes().getFirst();

    private MailAttempts attempts;

    @BeforeEach
    void nothingRuns() {
        backend.finishTasks();
        backend.queue.add(TaskKind.MAIL_NOTICE.queueName(), INSTANCE, SATURDAY_MORNING);
        attempts = new MailAttempts(backend.outside);
    }

    @Test
    void aNodeThatLostItsMailToAnotherDoesNotSendItAnyMore() {
        Begun lost = begin();
        Begun last = begin();

        assertThat(attempts.leaves(lost)).isFalse();
        assertThat(attempts.leaves(last)).isTrue();
    }

    @Test
    void whileOneNodeSendsOrWasKilledThenNoOtherDoes() {
        attempts.leaves(begin());

        assertThat(attempts.begin(TaskKind.MAIL_NOTICE, INSTANCE, MAILBOX)).isEmpty();
        backend.queue.letMailsWait(MailAttempts.LONG_PAUSE);
        assertThat(attempts.begin(TaskKind.MAIL_NOTICE, INSTANCE, MAILBOX)).isPresent();
        assertThat(known().unanswered()).isEqualTo(1);
    }

    @Test
    void whatTheServerSaidNoToWasNotSent() {
        Begun begun = begin();
        attempts.leaves(begun);
        attempts.sentInVain(begun);

        assertThat(known()).isEqualTo(MailAttempt.noneAt(MAILBOX));
    }

    @Test
    void aMailThatNoLongerHasToBeSentIsNotBegun() {
        assertThat(attempts.begin(TaskKind.MAIL_NOTICE, "another-notice", MAILBOX))
                .isEmpty();
    }

    @Test
    void withItsTaskEverythingIsForgotten() {
        attempts.leaves(begin());
        backend.outside
                .sql("delete from tasks.scheduled_task where task_instance = ?")
                .param(INSTANCE)
                .update();

        assertThat(known()).isEqualTo(MailAttempt.noneAt(MAILBOX));
    }

    private Begun begin() {
        return attempts.begin(TaskKind.MAIL_NOTICE, INSTANCE, MAILBOX).orElseThrow();
    }

    private MailAttempt known() {
        return attempts.of(TaskKind.MAIL_NOTICE, INSTANCE, List.of(MAILBOX)).getFirst();
    }
}
