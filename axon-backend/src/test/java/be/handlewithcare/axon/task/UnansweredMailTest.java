package be.handlewithcare.axon.task;

import static be.handlewithcare.axon.Backend.VECK_MAILBOX;
import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.DE_WIJZER_DETAILS;
import static be.handlewithcare.core.testkit.Examples.FRIDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.mail.Mailroom.Handover;
import be.handlewithcare.core.notice.NoticeEvent.NoticeDelivered;
import be.handlewithcare.core.school.Mailbox;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** A mail server that is sent whole mails and confirms none: no notice loses its mail, and people get few copies. */
class UnansweredMailTest extends BackendTest {
    private static final Mailbox FIRST = DE_WIJZER_DETAILS.mailboxes().getFirst();
    private static final Mailbox SECOND = new Mailbox("zorg@dewijzer.example");
    private static final int COPIES = 3;
    private static final Duration NEARLY_A_DAY = Duration.ofHours(23);

    @Test
    void aNoticeWhoseCopiesAreUsedUpAtBothMailboxesIsMailedADayLater() {
        backend.giveMailboxes(FIRST, SECOND);
        backend.mail.says(new Handover.Unanswered());
        NoticeId notice = raiseFound();
        useUpCopies(() -> copies(FIRST) == COPIES && copies(SECOND) == COPIES);
        backend.mail.says(new Handover.Taken());

        letRefusalsAge(NEARLY_A_DAY);
        letFailOnceMore(notice);
        assertThat(copies(FIRST) + copies(SECOND)).as("copies within a day").isEqualTo(2 * COPIES);
        letRefusalsAge(Duration.ofHours(2));
        backend.queue.letPausesPass();
        backend.queue.awaitDone(notice);

        assertThat(copies(FIRST)).isEqualTo(COPIES + 1);
        assertThat(backend.happened(NoticeDelivered.class)).hasSize(1);
    }

    @Test
    void aMailboxThatIsTriedOnceMoreADayLaterGetsOneCopyADay() {
        backend.mail.says(FIRST, new Handover.Unanswered());
        NoticeId notice = raiseFound();
        useUpCopies(() -> copies(FIRST) == COPIES && isGivenUp());

        letRefusalsAge(NEARLY_A_DAY.plusHours(2));
        useUpCopies(() -> copies(FIRST) == COPIES + 1 && isGivenUp());
        letFailOnceMore(notice);

        assertThat(copies(FIRST)).isEqualTo(COPIES + 1);
    }

    @Test
    void whereANodeIsKilledAfterTheLastCopyLeftVeckIsToldAndTheNextMailboxGetsTheMail() {
        backend.giveMailboxes(FIRST, SECOND);
        backend.mail.says(FIRST, new Handover.Unanswered());
        NoticeId notice = raiseFound();
        for (int copies = 1; copies < COPIES - 1; copies++) {
            backend.queue.awaitFailed(notice, copies);
            backend.queue.letPausesPass();
        }
        backend.queue.awaitFailed(notice, COPIES - 1);

        aKilledNodeSends(notice);
        backend.queue.letPausesPass();
        backend.queue.awaitEmpty();

        assertThat(copies(FIRST)).isEqualTo(COPIES - 1);
        assertThat(copies(SECOND)).isEqualTo(1);
        assertThat(backend.mail.mails())
                .filteredOn(mail -> mail.to().equals(VECK_MAILBOX))
                .extracting(mail -> mail.letter())
                .containsExactly(new Letter.MailboxFails(DE_WIJZER, Brussels.dayOf(backend.clock.instant())));
        assertThat(backend.happened(NoticeDelivered.class)).hasSize(1);
    }

    @Test
    void aServerThatConfirmsNobodysMailIsTriedByOneMailAtATime() {
        backend.mail.says(new Handover.Unanswered());
        for (int i = 0; i < 8; i++) {
            raiseFound();
        }
        backend.queue.until(() -> {
            backend.outside
                    .sql("update tasks.mail_breaker set open_until = clock_timestamp() + interval '1 minute'")
                    .update();
            return backend.outside
                    .sql("select count(*) filter (where last_failure is not null) = 8 from tasks.scheduled_task"
                            + " where task_name = 'mail-notice'")
                    .query(Boolean.class)
                    .single();
        });

        assertThat(copies(FIRST)).as("notices that got a copy").isBetween(5, 7);
    }

    @Test
    void aMailThatWasTakenIsNotSentAgainThoughTheDatabaseFailsRightAfter() {
        backend.outside.sql("update tasks.mail_breaker set failures_in_row = 1").update();
        backend.outside
                .sql("create function tasks.fail() returns trigger language plpgsql as"
                        + " $$ begin raise exception 'planted'; end $$")
                .update();
        backend.outside
                .sql("create trigger planted before update on tasks.mail_breaker execute function tasks.fail()")
                .update();
        NoticeId notice = raiseFound();
        backend.queue.awaitFailed(notice, 1);
        backend.outside.sql("drop trigger planted on tasks.mail_breaker").update();

        backend.queue.letPausesPass();
        backend.queue.awaitEmpty();

        assertThat(copies(FIRST)).isEqualTo(1);
        assertThat(backend.happened(NoticeDelivered.class)).hasSize(1);
    }

    @Test
    void duringTheTimeForTheLastAnswerOfATrialNoOtherMailIsSent() {
        backend.finishTasks();
        MailBreaker breaker = new MailBreaker(backend.outside);
        breaker.leaves();
        assertThat(breaker.ask()).as("closed").isEmpty();
        for (int i = 0; i < 5; i++) {
            breaker.failed(0);
        }
        backend.queue.letMailsWait(Duration.ofMinutes(1));
        assertThat(breaker.ask()).as("the trial").isEmpty();

        breaker.leaves();
        backend.queue.letMailsWait(Duration.ofMinutes(9));
        assertThat(breaker.ask()).isPresent();
        backend.queue.letMailsWait(Duration.ofMinutes(1));
        assertThat(breaker.ask()).isEmpty();
    }

    private NoticeId raiseFound() {
        backend.lookup.says(NOOR, new Found(DE_WIJZER));
        return backend.noticeAt(backend.raise(NOOR, FRIDAY_NIGHT), DE_WIJZER);
    }

    private void useUpCopies(BooleanSupplier done) {
        backend.queue.until(() -> {
            backend.queue.letPausesPass();
            return done.getAsBoolean();
        });
    }

    private void letFailOnceMore(NoticeId notice) {
        int failures = failures(notice);
        backend.queue.letPausesPass();
        backend.queue.awaitFailed(notice, failures + 1);
    }

    private boolean isGivenUp() {
        return backend.outside
                .sql("select coalesce(bool_and(refused_at > clock_timestamp() - interval '1 hour'), false)"
                        + " from tasks.mail_attempt")
                .query(Boolean.class)
                .single();
    }

    /** Ages all refusals, as if so much time had passed. */
    private void letRefusalsAge(Duration time) {
        backend.outside
                .sql("update tasks.mail_attempt set refused_at = refused_at - ? * interval '1 second'")
                .param(time.toSeconds())
                .update();
    }

    private void aKilledNodeSends(NoticeId notice) {
        MailAttempts attempts = new MailAttempts(backend.outside);
        backend.queue.letMailsWait(MailAttempts.LONG_PAUSE);
        attempts.leaves(
                attempts.begin(TaskKind.MAIL_NOTICE, notice.toString(), FIRST).orElseThrow());
    }

    private int copies(Mailbox mailbox) {
        return (int) backend.mail.mails().stream()
                .filter(mail -> mail.to().equals(mailbox))
                .filter(mail -> mail.letter() instanceof Letter.NoticeWaits)
                .count();
    }

    private int failures(NoticeId notice) {
        return backend.outside
                .sql("select consecutive_failures from tasks.scheduled_task where task_instance = ?")
                .param(notice.toString())
                .query(Integer.class)
                .single();
    }
}
