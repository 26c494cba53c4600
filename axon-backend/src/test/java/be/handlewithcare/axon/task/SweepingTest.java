package be.handlewithcare.axon.task;

import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.DIRECTOR;
import static be.handlewithcare.core.testkit.Examples.NOOR;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.calendar.SchoolYear;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.lookup.LookupAnswer.Unavailable;
import be.handlewithcare.core.mail.Mailroom.Handover;
import be.handlewithcare.core.signal.SignalEvent.SignalErased;
import be.handlewithcare.core.signal.SignalEvent.SignalEscalated;
import be.handlewithcare.core.signal.SignalEvent.SignalNotified;
import be.handlewithcare.core.signal.SignalEvent.SignalOverdue;
import be.handlewithcare.core.work.Backlog.Waiting;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * A task that was lost is found by what it left undone; and whoever runs the system sees what waits. Long because each kind
 * of work can be lost.
 */
class SweepingTest extends BackendTest {
    private static final Instant HAPPENED = SATURDAY_MORNING.minusSeconds(60);

    @Test
    void aLostLookupIsMade() {
        backend.lookup.says(NOOR, new Found(DE_WIJZER));
        backend.finishTasks();
        SignalId signal = backend.raise(NOOR, HAPPENED);
        loseAllTasks();
        backend.unfinished.notLookedUp = List.of(signal);

        backend.addNode();
        backend.clock.moveOn(Duration.ofMinutes(1));

        backend.queue.until(() -> !backend.happened(SignalNotified.class).isEmpty());
    }

    @Test
    void aLostMailIsSent() {
        backend.lookup.says(NOOR, new Found(DE_WIJZER));
        backend.mail.says(new Handover.Postponed(450));
        SignalId signal = backend.raise(NOOR, HAPPENED);
        backend.queue.awaitFailed(backend.noticeAt(signal, DE_WIJZER), 1);
        backend.finishTasks();
        loseAllTasks();
        backend.mail.says(new Handover.Taken());
        backend.unfinished.notMailed = List.of(backend.noticeAt(signal, DE_WIJZER));

        backend.addNode();
        backend.clock.moveOn(Duration.ofMinutes(1));

        backend.queue.until(() -> !backend.happened(SignalNotified.class).isEmpty());
    }

    @Test
    void aLostDeadlineIsKept() {
        SignalId signal = backend.raise(NOOR, HAPPENED);
        backend.queue.awaitEmpty();
        loseAllTasks();
        backend.unfinished.notMarkedOverdue = List.of(signal);
        backend.unfinished.notEscalated = List.of(signal);
        backend.clock.moveOn(Duration.ofHours(25));

        backend.queue.until(() -> !backend.happened(SignalOverdue.class).isEmpty()
                && !backend.happened(SignalEscalated.class).isEmpty());
        backend.clock.moveOn(Duration.ofHours(1));
        backend.queue.awaitEmpty();

        assertThat(backend.happened(SignalOverdue.class)).hasSize(1);
        assertThat(backend.happened(SignalEscalated.class)).hasSize(1);
    }

    @Test
    void aLostErasureIsDone() {
        SignalId signal = backend.raise(NOOR, HAPPENED);
        backend.queue.awaitEmpty();
        loseAllTasks();
        backend.unfinished.notErased = List.of(signal);
        backend.clock.moveOn(Duration.ofDays(31));

        backend.queue.until(() -> !backend.happened(SignalErased.class).isEmpty());
    }

    @Test
    void aLostErasureIsDoneAlsoWhileALaterOneIsPlanned() {
        backend.lookup.says(NOOR, new Found(DE_WIJZER));
        SignalId signal = backend.raise(NOOR, HAPPENED);
        backend.queue.awaitEmpty();
        backend.notices().reveal(backend.noticeAt(signal, DE_WIJZER), DE_WIJZER, DIRECTOR);
        backend.outside
                .sql("delete from tasks.scheduled_task where task_instance like '%/OPENED/%'")
                .update();
        backend.unfinished.notErased = List.of(signal);
        backend.clock.moveOn(Duration.ofDays(8));

        backend.queue.until(() -> !backend.happened(SignalErased.class).isEmpty());
    }

    @Test
    void whatIsPlannedIsNotPlannedTwice() {
        SignalId signal = backend.raise(NOOR, HAPPENED);
        backend.queue.awaitEmpty();
        List<String> planned = backend.queue.planned();
        backend.unfinished.notMarkedOverdue = List.of(signal);

        Instant soon = backend.clock.instant().plusSeconds(60);
        backend.clock.moveOn(Duration.ofMinutes(2));
        backend.queue.until(() -> backend.queue.lastRunOf("sweep").isAfter(soon));

        assertThat(backend.queue.planned()).isEqualTo(planned);
    }

    @Test
    void theKeysOfAYearThatIsOverAreForgottenAndThatIsOnTheTrail() {
        backend.keys.outdated = SchoolYear.of(SATURDAY_MORNING.minus(Duration.ofDays(400)));
        backend.clock.moveOn(Duration.ofHours(2));

        backend.queue.until(() -> !backend.trail.entries().isEmpty());

        assertThat(backend.trail.entries())
                .allSatisfy(entry -> assertThat(entry.action()).isEqualTo(AuditAction.ERASED))
                .extracting(entry -> entry.object())
                .containsExactly("child-token-key/2025-2026");
    }

    @Test
    void theOperatorSeesWhatIsPlannedDueAndFailing() {
        backend.mail.says(new Handover.Postponed(450));
        backend.lookup.says(NOOR, new Found(DE_WIJZER));
        SignalId signal = backend.raise(NOOR, HAPPENED);
        backend.queue.awaitFailed(backend.noticeAt(signal, DE_WIJZER), 1);
        backend.finishTasks();
        backend.clock.moveOn(Duration.ofHours(1));

        assertThat(backend.backlog().waiting())
                .extracting(Waiting::kind)
                .containsExactly(
                        "look-up-school",
                        "mail-notice",
                        "escalate-signal",
                        "mark-overdue",
                        "remind-school",
                        "send-letter",
                        "erase-identity");
        assertThat(waiting("mail-notice")).satisfies(mails -> {
            assertThat(mails.planned()).isOne();
            assertThat(mails.due()).isOne();
            assertThat(mails.failing()).isOne();
            assertThat(mails.oldestDue()).isBefore(backend.clock.instant());
        });
        assertThat(waiting("mark-overdue")).isEqualTo(new Waiting("mark-overdue", 1, 0, 0, null));
        assertThat(waiting("look-up-school")).isEqualTo(new Waiting("look-up-school", 0, 0, 0, null));
    }

    @Test
    void aLookupIsDueFromWhenItWasRaisedWheneverItsNextTryIs() {
        Instant raised = backend.clock.instant();
        backend.lookup.says(NOOR, new Unavailable(Duration.ofHours(8)));
        SignalId signal = backend.raise(NOOR, HAPPENED);
        backend.queue.awaitFailed(signal, 1);
        backend.clock.moveOn(Duration.ofHours(2));

        Waiting lookups = waiting("look-up-school");

        assertThat(lookups.planned()).isOne();
        assertThat(lookups.due()).isOne();
        assertThat(lookups.failing()).isOne();
        assertThat(lookups.oldestDue()).isBetween(raised, raised.plusSeconds(30));
    }

    @Test
    void aRoundThatBreaksIsLoggedByItsNameAndMadeAgain() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Logger rounds = (Logger) LoggerFactory.getLogger(QueuedTasks.class);
        rounds.addAppender(log);
        backend.unfinished.breaksWith = new IllegalStateException("Noor Peeters");

        backend.clock.moveOn(Duration.ofMinutes(1));
        backend.queue.until(
                () -> log.list.stream().anyMatch(line -> line.getMessage().startsWith("round")));
        backend.unfinished.breaksWith = null;
        Instant later = backend.clock.instant().plusSeconds(60);
        backend.clock.moveOn(Duration.ofMinutes(2));
        backend.queue.until(() -> backend.queue.lastRunOf("sweep").isAfter(later));

        rounds.detachAppender(log);
        assertThat(log.list)
                .allSatisfy(line -> assertThat(line.getLevel()).isEqualTo(Level.ERROR))
                .extracting(ILoggingEvent::getFormattedMessage)
                .contains("round sweep broke: java.lang.IllegalStateException")
                .noneMatch(line -> line.contains("Noor"));
    }

    private Waiting waiting(String kind) {
        return backend.backlog().waiting().stream()
                .filter(waiting -> waiting.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private void loseAllTasks() {
        backend.outside
                .sql("delete from tasks.scheduled_task where task_instance <> 'recurring'")
                .update();
        backend.outside.sql("delete from tasks.lookup").update();
    }
}
