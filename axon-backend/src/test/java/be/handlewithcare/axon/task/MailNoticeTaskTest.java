package be.handlewithcare.axon.task;

import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.DE_WIJZER_DETAILS;
import static be.handlewithcare.core.testkit.Examples.FRIDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.NOTICE;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.SEALED;
import static be.handlewithcare.core.testkit.Examples.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.axon.Backend;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.notice.NoticeCommand.IssueNotice;
import be.handlewithcare.core.notice.NoticeEvent.NoticeDelivered;
import be.handlewithcare.core.notice.SchoolMail.Handover;
import be.handlewithcare.core.testkit.RecordingMail.Mail;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A school is mailed until the mail server took it, on a real database and by the real runner of tasks. */
class MailNoticeTaskTest {
    private static final Mail TO_DE_WIJZER =
            new Mail(NOTICE, DE_WIJZER_DETAILS.mailboxes().getFirst());

    private Backend backend;

    @BeforeEach
    void start() {
        backend = Backend.start();
    }

    @AfterEach
    void stop() {
        backend.close();
    }

    @Test
    void aNoticeIsMailedToItsSchoolAndItsDeliveryRecorded() {
        issue();
        backend.queue.awaitEmpty();

        assertThat(backend.mail.mails()).containsExactly(TO_DE_WIJZER);
        assertThat(backend.happened(NoticeDelivered.class))
                .singleElement()
                .satisfies(delivered -> assertThat(delivered.notice()).isEqualTo(NOTICE))
                .satisfies(delivered -> assertThat(delivered.signal()).isEqualTo(SIGNAL));
    }

    @Test
    void aRefusedMailIsTriedAgainAndDeliveredOnceItIsTaken() {
        backend.mail.says(new Handover.Refused());
        issue();

        backend.queue.awaitFailed(NOTICE, 1);
        backend.queue.letPausesPass();
        backend.queue.awaitFailed(NOTICE, 2);
        assertThat(backend.happened(NoticeDelivered.class)).isEmpty();
        backend.mail.says(new Handover.Taken());
        backend.queue.letPausesPass();
        backend.queue.awaitEmpty();

        assertThat(backend.mail.mails()).hasSizeGreaterThan(2).containsOnly(TO_DE_WIJZER);
        assertThat(backend.happened(NoticeDelivered.class)).hasSize(1);
    }

    @Test
    void whoIsKilledBetweenHandingOverAndRecordingMailsTheSameNoticeAgain() {
        AtomicBoolean killed = new AtomicBoolean();
        backend.plant(recorded -> {
            if (recorded.event() instanceof NoticeDelivered && killed.compareAndSet(false, true)) {
                throw new IllegalStateException("planted");
            }
        });
        issue();

        backend.queue.awaitFailed(NOTICE, 1);
        assertThat(backend.happened(NoticeDelivered.class)).isEmpty();
        backend.queue.letPausesPass();
        backend.queue.awaitEmpty();

        assertThat(backend.mail.mails()).containsExactly(TO_DE_WIJZER, TO_DE_WIJZER);
        assertThat(backend.happened(NoticeDelivered.class)).hasSize(1);
    }

    @Test
    void aDeliveredNoticeIsNotMailedAgain() {
        issue();
        backend.queue.awaitEmpty();

        backend.queue.add(MailNoticeTask.of(NOTICE, FRIDAY_NIGHT));
        backend.queue.awaitEmpty();

        assertThat(backend.mail.mails()).containsExactly(TO_DE_WIJZER);
        assertThat(backend.happened(NoticeDelivered.class)).hasSize(1);
    }

    private void issue() {
        backend.commit()
                .run(
                        Actor.SYSTEM,
                        commands -> commands.send(new IssueNotice(
                                NOTICE, SIGNAL, DE_WIJZER, SEALED, SATURDAY_NIGHT, backend.clock.instant())));
    }
}
