package be.handlewithcare.axon.task;

import static be.handlewithcare.axon.Backend.HEIST_MAILBOX;
import static be.handlewithcare.axon.Backend.VECK_MAILBOX;
import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.HEIST;
import static be.handlewithcare.core.testkit.Examples.NOOR;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static be.handlewithcare.core.testkit.Examples.ZONE_SYSTEM;
import static be.handlewithcare.core.testkit.Examples.child;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.calendar.Promise;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.lookup.LookupAnswer.Unavailable;
import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.mail.Mailroom.Handover;
import be.handlewithcare.core.signal.AttentionReason;
import be.handlewithcare.core.signal.ClosingReason;
import be.handlewithcare.core.signal.Escalation;
import be.handlewithcare.core.signal.SignalEvent.SignalEscalated;
import be.handlewithcare.core.signal.SignalEvent.SignalNeedsAttention;
import be.handlewithcare.core.signal.SignalEvent.SignalNotified;
import be.handlewithcare.core.signal.SignalEvent.SignalOverdue;
import be.handlewithcare.core.signal.SignalEvent.SignalPlaced;
import be.handlewithcare.core.testkit.RecordingMailroom.Mail;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Who waits too long is called, and what is late is recorded: by tasks, on a real queue. Long because each deadline is met
 * in time, too early and too late.
 */
class DeadlinesTest extends BackendTest {
    private static final Identity MILAN = child("Milan", "De Smet", "2016-05-12");

    @Test
    void theZoneIsCalledAfterFourHoursVeckAfterTwentyAndBothWhenItIsOverdue() {
        Instant happened = SATURDAY_MORNING.minusSeconds(60);
        SignalId signal = backend.raise(NOOR, happened);
        backend.queue.awaitEmpty();
        assertThat(backend.mail.mails()).isEmpty();

        backend.queue.awaitEmptyAt(happened.plus(Duration.ofHours(4)));
        assertThat(backend.mail.mails()).containsExactly(undecided(signal, Escalation.ZONE, true));

        backend.queue.awaitEmptyAt(happened.plus(Duration.ofHours(20)));
        assertThat(backend.mail.mails().subList(1, 3))
                .containsExactlyInAnyOrder(
                        undecided(signal, Escalation.ZONE_AND_VECK, true),
                        undecided(signal, Escalation.ZONE_AND_VECK, false));

        backend.queue.awaitEmptyAt(happened.plus(Duration.ofHours(24)));
        backend.queue.awaitEmptyAt(happened.plus(Duration.ofDays(2)));
        Letter overdue = new Letter.SignalOverdue(signal);
        assertThat(backend.mail.mails().subList(3, backend.mail.mails().size()))
                .containsExactlyInAnyOrder(new Mail(overdue, HEIST_MAILBOX), new Mail(overdue, VECK_MAILBOX));
        assertThat(backend.happened(SignalOverdue.class))
                .extracting(SignalOverdue::reportedLate)
                .containsExactly(false);
    }

    @Test
    void nothingIsActedOnASecondTooEarly() {
        Instant happened = SATURDAY_MORNING.minusSeconds(60);
        backend.raise(NOOR, happened);

        backend.queue.awaitEmptyAt(happened.plus(Duration.ofHours(24)).minusSeconds(1));
        // Waiting moves the clock by a few ticks: whatever is due now was not a second before.
        Instant checked = backend.clock.instant();
        backend.queue.awaitEmptyAt(happened.plus(Duration.ofHours(25)));

        assertThat(checked).isBefore(happened.plus(Duration.ofHours(24)));
        assertThat(backend.happened(SignalOverdue.class))
                .singleElement()
                .satisfies(overdue -> assertThat(overdue.at()).isAfterOrEqualTo(happened.plus(Duration.ofHours(24))));
    }

    @Test
    void aPlacedSignalCallsNobody() {
        backend.lookup.says(NOOR, new Found(DE_WIJZER));
        SignalId signal = backend.raise(NOOR, SATURDAY_MORNING.minusSeconds(60));

        backend.queue.awaitEmpty();
        backend.queue.awaitEmptyAt(SATURDAY_MORNING.plus(Duration.ofHours(30)));

        assertThat(backend.mail.mails())
                .extracting(Mail::letter)
                .containsExactly(new Letter.NoticeWaits(backend.noticeAt(signal, DE_WIJZER)));
        assertThat(backend.happened(SignalOverdue.class)).isEmpty();
        assertThat(backend.happened(SignalEscalated.class)).isEmpty();
    }

    @Test
    void aLateReportIsOverdueAtOnceIsStillDeliveredAndCallsNobody() {
        backend.lookup.says(NOOR, new Found(DE_WIJZER));
        backend.raise(NOOR, SATURDAY_MORNING.minus(Duration.ofHours(25)));
        assertThat(backend.happened(SignalOverdue.class))
                .singleElement()
                .satisfies(overdue -> assertThat(overdue.reportedLate()).isTrue());

        backend.queue.awaitEmpty();
        assertThat(backend.happened(SignalNotified.class)).hasSize(1);
        backend.queue.awaitEmptyAt(SATURDAY_MORNING.plus(Duration.ofHours(1)));
        assertThat(backend.mail.mails()).hasSize(1);
        assertThat(backend.happened(SignalOverdue.class)).hasSize(1);
    }

    @Test
    void aReportJustInTimeOfAnUnknownChildIsOverdueWithinTwoMinutesOnceWithItsMails() {
        SignalId signal =
                backend.raise(NOOR, SATURDAY_MORNING.minus(Duration.ofHours(24)).plusSeconds(60));

        backend.queue.awaitEmptyAt(SATURDAY_MORNING.plus(Duration.ofMinutes(2)));
        backend.queue.awaitEmptyAt(SATURDAY_MORNING.plus(Duration.ofHours(2)));

        assertThat(backend.happened(SignalOverdue.class)).hasSize(1);
        assertThat(backend.mail.mails())
                .filteredOn(mail -> mail.letter().equals(new Letter.SignalOverdue(signal)))
                .extracting(Mail::to)
                .containsExactlyInAnyOrder(HEIST_MAILBOX, VECK_MAILBOX);
        assertThat(backend.happened(SignalEscalated.class))
                .extracting(SignalEscalated::to)
                .containsExactly(Escalation.ZONE_AND_VECK);
    }

    @Test
    void aSchoolThatCannotBeMailedMakesTheSignalOverdueAndIsToldWhenItCan() {
        backend.lookup.says(NOOR, new Found(DE_WIJZER));
        backend.mail.says(new Handover.Postponed(450));
        SignalId signal = backend.raise(NOOR, SATURDAY_MORNING.minusSeconds(60));
        backend.queue.awaitFailed(backend.noticeAt(signal, DE_WIJZER), 1);

        backend.clock.moveOn(Duration.ofHours(25));
        backend.queue.until(() -> !backend.happened(SignalOverdue.class).isEmpty());
        backend.mail.says(new Handover.Taken());
        backend.queue.letPausesPass();
        backend.queue.awaitEmpty();

        assertThat(backend.happened(SignalOverdue.class)).hasSize(1);
        assertThat(backend.happened(SignalNotified.class)).hasSize(1);
    }

    @Test
    void aSilentSourceIsShownToAPersonFourHoursBeforeAndStillAsked() {
        backend.lookup.says(NOOR, new Unavailable(Duration.ZERO));
        SignalId signal = backend.raise(NOOR, SATURDAY_MORNING.minusSeconds(60));
        backend.queue.awaitFailed(signal, 1);
        assertThat(backend.happened(SignalNeedsAttention.class)).isEmpty();

        backend.clock.moveOn(Duration.ofHours(20));
        backend.queue.until(() -> !backend.happened(SignalNeedsAttention.class).isEmpty());
        assertThat(backend.happened(SignalNeedsAttention.class))
                .extracting(SignalNeedsAttention::reason)
                .containsExactly(AttentionReason.LOOKUP_UNAVAILABLE);
        backend.lookup.says(NOOR, new Found(DE_WIJZER));
        backend.queue.letPausesPass();
        backend.queue.awaitEmpty();

        assertThat(backend.happened(SignalPlaced.class)).hasSize(1);
    }

    @Test
    void whatAPersonDecidedIsNotAskedAnyMore() {
        backend.lookup.says(NOOR, new Unavailable(Duration.ZERO));
        SignalId signal = backend.raise(NOOR, SATURDAY_MORNING.minus(Duration.ofHours(21)));
        backend.queue.awaitFailed(signal, 1);
        backend.clock.moveOn(Promise.TIME_TO_LOOK_UP);
        backend.queue.until(() -> !backend.happened(SignalNeedsAttention.class).isEmpty());
        backend.decisions().close(signal, HEIST, ClosingReason.NO_SCHOOL, ZONE_SYSTEM);
        int asked = backend.lookup.asked().size();

        backend.queue.letPausesPass();
        backend.queue.awaitEmpty();

        assertThat(backend.lookup.asked()).hasSize(asked);
    }

    @Test
    void afterDowntimeTheOldestDueIsActedOnFirst() {
        SignalId noor = backend.raise(NOOR, SATURDAY_MORNING.minus(Duration.ofHours(2)));
        SignalId milan = backend.raise(MILAN, SATURDAY_MORNING.minus(Duration.ofHours(3)));
        backend.queue.awaitEmpty();
        backend.finishTasks();
        backend.clock.moveOn(Duration.ofDays(2));

        backend.addNode();
        backend.queue.awaitEmpty();

        assertThat(backend.happened(SignalOverdue.class))
                .extracting(SignalOverdue::signal)
                .containsExactly(milan, noor);
    }

    @Test
    void aLetterThatIsNoLongerTrueIsNotSent() {
        SignalId signal = backend.raise(NOOR, SATURDAY_MORNING.minusSeconds(60));
        backend.queue.awaitEmpty();
        backend.mail.says(new Handover.Postponed(450));
        backend.clock.moveOn(Duration.ofHours(4));
        backend.queue.until(() -> !backend.mail.mails().isEmpty());
        backend.decisions().place(signal, HEIST, List.of(DE_WIJZER), ZONE_SYSTEM);
        backend.mail.says(new Handover.Taken());
        int refused = (int) undecidedLetters();

        backend.queue.letPausesPass();
        backend.queue.awaitEmpty();

        assertThat(undecidedLetters()).isEqualTo(refused);
        assertThat(backend.happened(SignalNotified.class)).hasSize(1);
    }

    private long undecidedLetters() {
        return backend.mail.mails().stream()
                .filter(mail -> mail.letter() instanceof Letter.SignalUndecided)
                .count();
    }

    private static Mail undecided(SignalId signal, Escalation step, boolean toZone) {
        return new Mail(new Letter.SignalUndecided(signal, step), toZone ? HEIST_MAILBOX : VECK_MAILBOX);
    }
}
