package be.handlewithcare.axon.task;

import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.DIRECTOR;
import static be.handlewithcare.core.testkit.Examples.NOOR;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.mail.Letter.NoticeUnread;
import be.handlewithcare.core.notice.NoticeEvent.SchoolReminded;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.school.SchoolDetails;
import be.handlewithcare.core.testkit.RecordingMailroom.Mail;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A school is reminded of what it did not open, while somebody is there. */
class RemindingTest extends BackendTest {
    private static final Mailbox FIRST = new Mailbox("directie@dewijzer.example");
    private static final Mailbox SECOND = new Mailbox("zorg@dewijzer.example");
    private static final Instant MONDAY_EIGHT = Instant.parse("2026-11-23T07:00:00Z");
    private static final Instant MONDAY_NOON = Instant.parse("2026-11-23T11:00:00Z");
    private static final Instant MONDAY_FOUR = Instant.parse("2026-11-23T15:00:00Z");
    private static final Instant TUESDAY_EIGHT = Instant.parse("2026-11-24T07:00:00Z");

    private NoticeId notice;

    @BeforeEach
    void aNoticeOfSaturdayWaits() {
        backend.schools()
                .register(
                        DE_WIJZER,
                        new SchoolDetails("Basisschool De Wijzer", "Willebroek", List.of(), List.of(FIRST, SECOND)),
                        LocalDate.of(2026, 9, 1),
                        null,
                        Actor.SYSTEM);
        backend.lookup.says(NOOR, new Found(DE_WIJZER));
        notice = backend.noticeAt(backend.raise(NOOR, SATURDAY_MORNING.minusSeconds(60)), DE_WIJZER);
        backend.queue.awaitEmpty();
    }

    @Test
    void theFirstReminderComesAtTheStartOfTheNextSchoolDay() {
        backend.queue.awaitEmptyAt(MONDAY_EIGHT.minusSeconds(30));
        assertThat(reminders()).isEmpty();

        backend.queue.awaitEmptyAt(MONDAY_EIGHT);
        assertThat(reminders()).containsExactly(new Mail(new NoticeUnread(notice, 1), FIRST));
    }

    @Test
    void theSecondComesFourSchoolHoursLaterToBothMailboxes() {
        backend.queue.awaitEmptyAt(MONDAY_EIGHT);
        backend.queue.awaitEmptyAt(MONDAY_NOON.plusSeconds(10));
        backend.queue.awaitEmptyAt(MONDAY_FOUR.plusSeconds(20));

        assertThat(reminders())
                .containsExactlyInAnyOrder(
                        new Mail(new NoticeUnread(notice, 1), FIRST),
                        new Mail(new NoticeUnread(notice, 2), FIRST),
                        new Mail(new NoticeUnread(notice, 2), SECOND),
                        new Mail(new NoticeUnread(notice, 3), FIRST),
                        new Mail(new NoticeUnread(notice, 3), SECOND));
    }

    @Test
    void whoOpenedItIsNotReminded() {
        backend.notices().reveal(notice, DE_WIJZER, DIRECTOR);

        backend.queue.awaitEmptyAt(TUESDAY_EIGHT);

        assertThat(reminders()).isEmpty();
        assertThat(backend.happened(SchoolReminded.class)).isEmpty();
    }

    @Test
    void aSchoolThatIsOffOnMondayIsRemindedOnTuesday() {
        backend.schools().setDaysOff(DE_WIJZER, Set.of(LocalDate.of(2026, 11, 23)), Actor.SYSTEM);

        backend.queue.awaitEmptyAt(MONDAY_NOON);
        assertThat(reminders()).isEmpty();
        backend.queue.awaitEmptyAt(TUESDAY_EIGHT);
        assertThat(reminders()).containsExactly(new Mail(new NoticeUnread(notice, 1), FIRST));
    }

    @Test
    void aReminderThatWasDueInTheNightWaitsForTheMorning() {
        backend.finishTasks();
        backend.clock.moveOn(Duration.between(backend.clock.instant(), MONDAY_FOUR.plusSeconds(3 * 3600)));
        backend.addNode();
        backend.queue.awaitEmpty();
        assertThat(reminders()).isEmpty();

        backend.queue.awaitEmptyAt(TUESDAY_EIGHT);
        assertThat(reminders()).hasSize(1);
    }

    @Test
    void aLostReminderIsFoundAgain() {
        backend.outside
                .sql("delete from tasks.scheduled_task where task_name = 'remind-school'")
                .update();
        backend.unfinished.notReminded = List.of(notice);

        backend.queue.awaitEmptyAt(MONDAY_EIGHT.plusSeconds(60));
        backend.queue.until(() -> !reminders().isEmpty());

        assertThat(reminders()).containsExactly(new Mail(new NoticeUnread(notice, 1), FIRST));
    }

    private List<Mail> reminders() {
        return backend.mail.mails().stream()
                .filter(mail -> mail.letter() instanceof NoticeUnread)
                .toList();
    }
}
