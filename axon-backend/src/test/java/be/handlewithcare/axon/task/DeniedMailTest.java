package be.handlewithcare.axon.task;

import static be.handlewithcare.axon.Backend.VECK_MAILBOX;
import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.DE_WIJZER_DETAILS;
import static be.handlewithcare.core.testkit.Examples.FRIDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.mail.Mailroom.Handover;
import be.handlewithcare.core.notice.NoticeEvent.NoticeDelivered;
import be.handlewithcare.core.school.Mailbox;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mail server whose answer to the recipient may mean us, or the mailbox. */
class DeniedMailTest extends BackendTest {
    private static final Handover DENIED = new Handover.Denied(554, "5.7.1 Relay access denied");
    private static final Mailbox FIRST = DE_WIJZER_DETAILS.mailboxes().getFirst();
    private static final Mailbox SECOND = new Mailbox("zorg@dewijzer.example");

    @BeforeEach
    void theSchoolHasTwoMailboxes() {
        backend.giveMailboxes(FIRST, SECOND);
    }

    @Test
    void aWrongSettingOfTheServerCostsNoMailboxADayAndVeckGetsNoLetter() {
        breaker(5, "0");
        backend.mail.says(DENIED);
        NoticeId notice = raiseFound();
        backend.queue.awaitFailed(notice, 1);
        backend.queue.letPausesPass();
        backend.queue.awaitFailed(notice, 2);

        backend.mail.says(new Handover.Taken());
        backend.queue.letPausesPass();
        backend.queue.awaitEmpty();

        assertThat(backend.happened(NoticeDelivered.class)).hasSize(1);
        assertThat(letters(VECK_MAILBOX)).isEmpty();
    }

    @Test
    void aSchoolWhoseOnlyMailboxIsDeniedIsReportedToVeckOnceADay() {
        backend.giveMailboxes(FIRST);
        backend.mail.says(FIRST, DENIED);
        NoticeId notice = raiseFound();
        backend.queue.awaitFailed(notice, 1);
        backend.queue.letPausesPass();
        backend.queue.awaitFailed(notice, 2);
        backend.queue.until(() -> !letters(VECK_MAILBOX).isEmpty());

        assertThat(letters(VECK_MAILBOX)).singleElement().isInstanceOf(Letter.MailboxFails.class);
        assertThat(letters(FIRST)).hasSizeGreaterThan(1);
    }

    @Test
    void theServerIsSparedAsOneThatFailsForEverybody() {
        backend.mail.says(DENIED);
        for (int i = 0; i < 3; i++) {
            raiseFound();
        }
        backend.queue.until(() -> failures() >= 5);
        breaker(5, "1 hour");
        int sent = backend.mail.mails().size();

        Stream.generate(this::raiseFound).limit(8).toList().forEach(backend.queue::awaitHeld);

        assertThat(backend.mail.mails().size() - sent)
                .as("the mail that was under way, to both mailboxes")
                .isBetween(0, 2);
    }

    @Test
    void aMailboxThatIsDeniedAloneIsPassedOverAtOnceAndVeckIsTold() {
        backend.mail.says(FIRST, DENIED);
        raiseFound();
        backend.queue.awaitEmpty();

        assertThat(letters(SECOND)).hasSize(1);
        assertThat(letters(VECK_MAILBOX)).singleElement().isInstanceOf(Letter.MailboxFails.class);
        assertThat(failures()).isZero();
    }

    @Test
    void aTrialThatIsDeniedAtOneMailboxGoesOnToTheNext() {
        backend.outside.sql("update tasks.mail_breaker set failures_in_row = 9").update();
        backend.mail.says(FIRST, DENIED);
        raiseFound();
        backend.queue.awaitEmpty();

        assertThat(letters(SECOND)).hasSize(1);
        assertThat(failures()).isZero();
    }

    @Test
    void aMailThatTheSecondMailboxHasIsNotSentToTheFirst() {
        breaker(9, "1 hour");
        NoticeId notice = raiseFound();
        backend.queue.until(() -> backend.outside
                .sql("select exists (select from tasks.scheduled_task where task_instance = ?)")
                .param(notice.toString())
                .query(Boolean.class)
                .single());
        MailAttempts attempts = new MailAttempts(backend.outside);
        attempts.taken(
                attempts.begin(TaskKind.MAIL_NOTICE, notice.toString(), SECOND).orElseThrow());

        breaker(0, "0");
        backend.queue.letPausesPass();
        backend.queue.awaitEmpty();

        assertThat(letters(FIRST)).isEmpty();
        assertThat(letters(SECOND)).isEmpty();
        assertThat(backend.happened(NoticeDelivered.class)).hasSize(1);
    }

    private void breaker(int failures, String open) {
        backend.outside
                .sql("update tasks.mail_breaker set failures_in_row = ?, open_until = clock_timestamp() + ?::interval")
                .params(failures, open)
                .update();
    }

    private NoticeId raiseFound() {
        backend.lookup.says(NOOR, new Found(DE_WIJZER));
        return backend.noticeAt(backend.raise(NOOR, FRIDAY_NIGHT), DE_WIJZER);
    }

    private List<Letter> letters(Mailbox to) {
        return backend.mail.mails().stream()
                .filter(mail -> mail.to().equals(to))
                .map(mail -> mail.letter())
                .toList();
    }

    private int failures() {
        return backend.outside
                .sql("select failures_in_row from tasks.mail_breaker")
                .query(Integer.class)
                .single();
    }
}
