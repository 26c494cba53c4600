package be.handlewithcare.axon.task;

import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.DE_WIJZER_DETAILS;
import static be.handlewithcare.core.testkit.Examples.FRIDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.HEIST;
import static be.handlewithcare.core.testkit.Examples.INTERVENTION;
import static be.handlewithcare.core.testkit.Examples.NOOR;
import static be.handlewithcare.core.testkit.Examples.SIGNAL;
import static be.handlewithcare.core.testkit.Examples.TOKEN;
import static be.handlewithcare.core.testkit.Examples.ZONE_SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.axon.Backend;
import be.handlewithcare.core.child.SealedChild;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.intervention.Intervention;
import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.mail.Mailroom.Handover;
import be.handlewithcare.core.notice.NoticeEvent.NoticeDelivered;
import be.handlewithcare.core.signal.SignalCommand.RaiseSignal;
import be.handlewithcare.core.signal.SignalEvent.SignalNotified;
import be.handlewithcare.core.testkit.RecordingMailroom.Mail;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A school is mailed until the mail server took it, on a real database and by the real runner of tasks. */
class MailNoticeTaskTest {
    private Backend backend;
    private NoticeId notice;
    private Mail toDeWijzer;

    @BeforeEach
    void start() {
        backend = Backend.start();
        notice = NoticeId.derive(backend.hash, SIGNAL, DE_WIJZER.value());
        toDeWijzer = new Mail(
                new Letter.NoticeWaits(notice), DE_WIJZER_DETAILS.mailboxes().getFirst());
    }

    @AfterEach
    void stop() {
        backend.close();
    }

    @Test
    void aNoticeIsMailedToItsSchoolAndItsDeliveryRecorded() {
        issue();
        backend.queue.awaitEmpty();

        assertThat(backend.mail.mails()).containsExactly(toDeWijzer);
        assertThat(backend.happened(NoticeDelivered.class))
                .singleElement()
                .satisfies(delivered -> assertThat(delivered.notice()).isEqualTo(notice))
                .satisfies(delivered -> assertThat(delivered.signal()).isEqualTo(SIGNAL));
    }

    @Test
    void aRefusedMailIsTriedAgainAndDeliveredOnceItIsTaken() {
        backend.mail.says(new Handover.Postponed(450));
        issue();

        backend.queue.awaitFailed(notice, 1);
        backend.queue.letPausesPass();
        backend.queue.awaitFailed(notice, 2);
        assertThat(backend.happened(NoticeDelivered.class)).isEmpty();
        backend.mail.says(new Handover.Taken());
        backend.queue.letPausesPass();
        backend.queue.awaitEmpty();

        assertThat(backend.mail.mails()).hasSizeGreaterThan(2).containsOnly(toDeWijzer);
        assertThat(backend.happened(NoticeDelivered.class)).hasSize(1);
    }

    @Test
    void whatTheServerHasIsRecordedLaterWithoutBeingSentAgain() {
        AtomicBoolean killed = new AtomicBoolean();
        backend.plant(recorded -> {
            if (recorded.event() instanceof NoticeDelivered && killed.compareAndSet(false, true)) {
                throw new IllegalStateException("planted");
            }
        });
        issue();

        backend.queue.awaitFailed(notice, 1);
        assertThat(backend.happened(NoticeDelivered.class)).isEmpty();
        backend.queue.letPausesPass();
        backend.queue.awaitEmpty();

        assertThat(backend.mail.mails()).containsExactly(toDeWijzer);
        assertThat(backend.happened(NoticeDelivered.class)).hasSize(1);
    }

    @Test
    void aDeliveredNoticeIsNotMailedAgain() {
        issue();
        backend.queue.awaitEmpty();

        backend.queue.add("mail-notice", notice, FRIDAY_NIGHT);
        backend.queue.awaitEmpty();

        assertThat(backend.mail.mails()).containsExactly(toDeWijzer);
        assertThat(backend.happened(NoticeDelivered.class)).hasSize(1);
    }

    @Test
    void theSignalIsNotifiedInTheCommitOfTheDelivery() {
        issue();
        backend.queue.awaitEmpty();

        assertThat(backend.happened(SignalNotified.class))
                .extracting(SignalNotified::signal)
                .containsExactly(SIGNAL);
        assertThat(backend.outside
                        .sql("select distinct xmin::text from events.domain_event where wire_name in (:names)")
                        .param("names", List.of("notice-delivered", "school-told", "signal-notified"))
                        .query(String.class)
                        .list())
                .hasSize(1);
    }

    private void issue() {
        backend.lookup.says(NOOR, new Found(DE_WIJZER));
        backend.commit()
                .run(
                        ZONE_SYSTEM,
                        commands -> commands.send(new RaiseSignal(
                                SIGNAL,
                                new Intervention(INTERVENTION, HEIST, null, FRIDAY_NIGHT),
                                new SealedChild(backend.vault.seal(SIGNAL, NOOR), TOKEN),
                                backend.clock.instant())));
    }
}
