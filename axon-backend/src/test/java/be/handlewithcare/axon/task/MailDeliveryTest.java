package be.handlewithcare.axon.task;

import static be.handlewithcare.axon.Backend.OPERATOR_MAILBOX;
import static be.handlewithcare.axon.Backend.VECK_MAILBOX;
import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.DE_WIJZER_DETAILS;
import static be.handlewithcare.core.testkit.Examples.FRIDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.NOOR;
import static be.handlewithcare.core.testkit.Examples.child;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.mail.Addressee;
import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.mail.Mailroom.Handover;
import be.handlewithcare.core.mail.Writing;
import be.handlewithcare.core.notice.NoticeEvent.NoticeDelivered;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.signal.SignalEvent.SignalOverdue;
import be.handlewithcare.core.testkit.RecordingMailroom.Mail;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Which mailbox gets a mail when the first one fails, and how often the mail is sent. Long because each answer has a test. */
class MailDeliveryTest extends BackendTest {
    private static final Handover NO_SUCH_USER = new Handover.Refused(550, "5.1.1 User unknown");
    private static final Mailbox FIRST = DE_WIJZER_DETAILS.mailboxes().getFirst();
    private static final Mailbox SECOND = new Mailbox("zorg@dewijzer.example");
    private static final int COPIES = 3;
    private static final Identity MILAN = child("Milan", "De Smet", "2016-05-12");

    @Test
    void aRefusedMailboxIsPassedOverAtOnceAndVeckIsToldOnceADay() {
        backend.giveMailboxes(FIRST, SECOND);
        backend.mail.says(FIRST, NO_SUCH_USER);

        raiseFound();
        backend.queue.awaitEmpty();
        raiseFound();
        backend.queue.awaitEmpty();

        assertThat(backend.happened(NoticeDelivered.class)).hasSize(2);
        assertThat(to(SECOND)).hasSize(2);
        assertThat(to(FIRST)).hasSize(2);
        assertThat(to(VECK_MAILBOX)).containsExactly(new Letter.MailboxFails(DE_WIJZER, today()));
        assertThat(said()).isEqualTo("550 5.1.1 User unknown");
    }

    @Test
    void whereNoMailboxWorksTheNoticeWaitsForAnotherOne() {
        backend.mail.says(FIRST, NO_SUCH_USER);
        SignalId signal = raiseFound();
        backend.queue.awaitFailed(backend.noticeAt(signal, DE_WIJZER), 1);
        backend.queue.letPausesPass();
        backend.queue.awaitFailed(backend.noticeAt(signal, DE_WIJZER), 2);
        assertThat(to(FIRST)).as("refused for good").hasSize(1);

        backend.giveMailboxes(SECOND);
        backend.queue.letPausesPass();
        backend.queue.awaitEmpty();

        assertThat(to(SECOND)).hasSize(1);
        assertThat(backend.happened(NoticeDelivered.class)).hasSize(1);
    }

    @Test
    void anOperatorMayHaveARefusedMailboxTriedOnceMore() {
        backend.mail.says(FIRST, NO_SUCH_USER);
        SignalId signal = raiseFound();
        backend.queue.awaitFailed(backend.noticeAt(signal, DE_WIJZER), 1);
        backend.mail.says(FIRST, new Handover.Taken());

        backend.retries().tryAgain("mail-notice", new Actor("operator", Actor.Role.OPERATOR, "OVO000903"));
        backend.queue.awaitEmpty();

        assertThat(backend.happened(NoticeDelivered.class)).hasSize(1);
    }

    @Test
    void aMailWithoutAnAnswerIsRepeatedSeldomAndThenGoesToTheNextMailbox() {
        backend.giveMailboxes(FIRST, SECOND);
        backend.mail.says(FIRST, new Handover.Unanswered());
        SignalId signal = raiseFound();
        for (int copies = 1; copies < COPIES; copies++) {
            backend.queue.awaitFailed(backend.noticeAt(signal, DE_WIJZER), copies);
            assertThat(to(FIRST)).hasSize(copies);
            backend.queue.letMailsWait(Duration.ofMinutes(29));
            assertThat(notBefore()).as("a long pause").isPositive();
            backend.queue.letPausesPass();
        }
        backend.queue.awaitEmpty();

        assertThat(to(FIRST)).hasSize(COPIES);
        assertThat(to(SECOND)).hasSize(1);
        assertThat(to(VECK_MAILBOX)).containsExactly(new Letter.MailboxFails(DE_WIJZER, today()));
        assertThat(said()).isEmpty();
        assertThat(backend.happened(NoticeDelivered.class)).hasSize(1);
    }

    @Test
    void aDutyMailboxThatIsRefusedIsAnsweredForByVeckAndVecksByTheOperator() {
        backend.mail.says(VECK_MAILBOX, NO_SUCH_USER);
        backend.post(
                (letters, _) -> letters.post(new Writing(new Letter.MailboxFails(DE_WIJZER, today()), Addressee.VECK)));
        backend.queue.awaitEmpty();

        assertThat(to(OPERATOR_MAILBOX)).containsExactly(new Letter.MailboxFails(DE_WIJZER, today()));
    }

    @Test
    void aServerThatFailsForEverybodyIsTriedByOneMailAtATimeAndThenGetsAll() {
        backend.mail.says(new Handover.Unreachable(0));
        for (int i = 0; i < 8; i++) {
            raiseFound();
        }
        backend.queue.until(() -> failures() >= 5);
        backend.queue.until(() -> {
            keepTheBreakerOpen();
            return allHaveFailed();
        });
        assertThat(backend.mail.mails()).as("asked").hasSizeBetween(5, 7);

        backend.mail.says(new Handover.Taken());
        backend.queue.letPausesPass();
        backend.queue.until(() -> {
            backend.queue.letPausesPass();
            return backend.happened(NoticeDelivered.class).size() == 8;
        });
        assertThat(failures()).isZero();
    }

    @Test
    void whileAMailServerHangsEachDeadlineIsKept() throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        CountDownLatch hangs = new CountDownLatch(1);
        backend.mail.hangs(() -> {
            hangs.countDown();
            awaitUninterruptibly(over);
        });
        try {
            raiseFound();
            backend.queue.until(() -> hangs.getCount() == 0);
            SignalId undecided = backend.raise(MILAN, FRIDAY_NIGHT);
            backend.queue.until(
                    () -> backend.queue.planned().stream().noneMatch(("look-up-school " + undecided)::equals));
            backend.clock.moveOn(Duration.ofHours(24));

            backend.queue.until(() -> backend.happened(SignalOverdue.class).stream()
                    .anyMatch(overdue -> overdue.signal().equals(undecided)));
            assertThat(over.getCount()).as("it still hangs").isEqualTo(1);
        } finally {
            over.countDown();
        }
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private SignalId raiseFound() {
        backend.lookup.says(NOOR, new Found(DE_WIJZER));
        return backend.raise(NOOR, FRIDAY_NIGHT);
    }

    private List<Letter> to(Mailbox mailbox) {
        return backend.mail.mails().stream()
                .filter(mail -> mail.to().equals(mailbox))
                .map(Mail::letter)
                .toList();
    }

    private LocalDate today() {
        return Brussels.dayOf(backend.clock.instant());
    }

    private String said() {
        return backend.outside
                .sql("select words from tasks.mailbox_fault")
                .query(String.class)
                .single();
    }

    private Double notBefore() {
        return backend.outside
                .sql("select extract(epoch from not_before - clock_timestamp()) from tasks.mail_attempt")
                .query(Double.class)
                .single();
    }

    private int failures() {
        return backend.outside
                .sql("select failures_in_row from tasks.mail_breaker")
                .query(Integer.class)
                .single();
    }

    private void keepTheBreakerOpen() {
        backend.outside
                .sql("update tasks.mail_breaker set open_until = clock_timestamp() + interval '1 minute'")
                .update();
    }

    private boolean allHaveFailed() {
        return backend.outside
                .sql(
                        "select count(*) filter (where last_failure is not null) = 8 from tasks.scheduled_task where task_name = 'mail-notice'")
                .query(Boolean.class)
                .single();
    }
}
