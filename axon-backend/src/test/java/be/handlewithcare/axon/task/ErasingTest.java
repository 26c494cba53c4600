package be.handlewithcare.axon.task;

import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.DIRECTOR;
import static be.handlewithcare.core.testkit.Examples.HEIST;
import static be.handlewithcare.core.testkit.Examples.NOOR;
import static be.handlewithcare.core.testkit.Examples.REFERENCE;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static be.handlewithcare.core.testkit.Examples.ZONE_SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.child.BirthDate;
import be.handlewithcare.core.child.ChildName;
import be.handlewithcare.core.child.Erasure;
import be.handlewithcare.core.child.ErasureCause;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.Report;
import be.handlewithcare.core.intervention.ReportInterventions.Receipt;
import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.notice.NoticeEvent.NoticeErased;
import be.handlewithcare.core.signal.ClosingReason;
import be.handlewithcare.core.signal.SignalEvent.SignalClosed;
import be.handlewithcare.core.signal.SignalEvent.SignalErased;
import be.handlewithcare.core.signal.WithdrawalReason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/**
 * Every child is forgotten in time: its key first, then the events say so, then nothing is planned for it any more.
 * Long because each end of a signal has a time of its own.
 */
class ErasingTest extends BackendTest {
    private static final Actor OPERATOR = new Actor("operator", Actor.Role.OPERATOR, "hwc");
    private static final Instant HAPPENED = SATURDAY_MORNING.minusSeconds(60);
    private static final Identity BROTHER =
            new Identity(new ChildName("Lars", "Peeters"), new BirthDate(LocalDate.of(2016, 5, 4)));

    @Test
    void aChildIsForgottenSevenDaysAfterItsSchoolOpenedTheNotice() {
        SignalId signal = raiseAtDeWijzer();
        backend.clock.moveOn(Duration.ofDays(2));
        backend.notices().reveal(noticeOf(signal), DE_WIJZER, DIRECTOR);
        Instant opened = backend.clock.instant();

        backend.queue.awaitEmptyAt(opened.plus(Duration.ofDays(7)).minusSeconds(10));
        assertThat(backend.vault.erased()).isEmpty();
        backend.queue.awaitEmptyAt(opened.plus(Duration.ofDays(7)));

        assertThat(backend.vault.erased()).containsExactly(signal);
        assertErased(signal, ErasureCause.OPENED);
        assertThat(backend.happened(NoticeErased.class))
                .extracting(NoticeErased::notice)
                .containsExactly(noticeOf(signal));
    }

    @Test
    void aChildWhoseNoticeNobodyOpenedIsForgottenAfterThirtyDays() {
        SignalId signal = raiseAtDeWijzer();

        backend.queue.awaitEmptyAt(HAPPENED.plus(Duration.ofDays(30)).minusSeconds(10));
        assertThat(backend.vault.erased()).isEmpty();
        backend.queue.awaitEmptyAt(HAPPENED.plus(Duration.ofDays(30)));

        assertErased(signal, ErasureCause.LAPSED);
    }

    @Test
    void aWithdrawnChildIsForgottenADayLater() {
        SignalId signal = raiseAtDeWijzer();
        backend.decisions().withdraw(signal, HEIST, WithdrawalReason.WRONG_CHILD, ZONE_SYSTEM);
        Instant withdrawn = backend.clock.instant();

        backend.queue.awaitEmptyAt(withdrawn.plus(Duration.ofHours(24)).minusSeconds(10));
        assertThat(backend.vault.erased()).isEmpty();
        backend.queue.awaitEmptyAt(withdrawn.plus(Duration.ofHours(24)));

        assertErased(signal, ErasureCause.WITHDRAWN);
    }

    @Test
    void aWithdrawalKeepsNobodyLongerThanTheOpeningDid() {
        SignalId signal = raiseAtDeWijzer();
        backend.notices().reveal(noticeOf(signal), DE_WIJZER, DIRECTOR);
        Instant opened = backend.clock.instant();
        backend.queue.awaitEmptyAt(opened.plus(Duration.ofDays(7)).minusSeconds(3600));
        backend.decisions().withdraw(signal, HEIST, WithdrawalReason.WRONG_CHILD, ZONE_SYSTEM);

        backend.queue.awaitEmptyAt(opened.plus(Duration.ofDays(7)));

        assertErased(signal, ErasureCause.OPENED);
    }

    @Test
    void whatNobodyDecidedIsClosedAsTooOld() {
        backend.raise(NOOR, HAPPENED);

        backend.queue.awaitEmptyAt(HAPPENED.plus(Duration.ofDays(30)));

        assertThat(backend.happened(SignalClosed.class))
                .extracting(SignalClosed::reason)
                .containsExactly(ClosingReason.TOO_OLD);
    }

    @Test
    void whoIsKilledBetweenTheKeyAndTheEventFinishesLater() {
        AtomicBoolean killed = new AtomicBoolean();
        backend.plant(recorded -> {
            if (recorded.event() instanceof SignalErased && killed.compareAndSet(false, true)) {
                throw new IllegalStateException("planted");
            }
        });
        SignalId signal = raiseAtDeWijzer();

        backend.clock.moveOn(Duration.ofDays(30));
        backend.queue.until(() -> backend.vault.erased().contains(signal));
        assertThat(backend.happened(SignalErased.class)).isEmpty();
        backend.queue.letPausesPass();
        backend.queue.awaitEmpty();

        assertErased(signal, ErasureCause.LAPSED);
    }

    @Test
    void anOperatorForgetsAChildAndReadsWhatWasErased() {
        SignalId signal = raiseAtDeWijzer();

        Erasure first = backend.erasures().erase(signal, OPERATOR);
        Erasure again = backend.erasures().erase(signal, OPERATOR);

        assertThat(again).isEqualTo(first);
        assertThat(first.notices()).containsExactly(noticeOf(signal));
        assertThat(first.cause()).isEqualTo(ErasureCause.REQUESTED);
        assertThat(backend.keys.forgotten()).containsExactly(first.intervention());
        assertErased(signal, ErasureCause.REQUESTED);
        assertThat(backend.trail.entries())
                .filteredOn(entry -> entry.action() == AuditAction.ERASURE_REQUESTED)
                .singleElement()
                .satisfies(entry -> assertThat(entry.by()).isEqualTo(OPERATOR));
    }

    @Test
    void anOperatorWhoRepeatsAnErasureErasesAlsoInAVaultThatWasRestored() {
        SignalId signal = raiseAtDeWijzer();
        Erasure first = backend.erasures().erase(signal, OPERATOR);
        backend.vault.restore(signal, NOOR);
        backend.keys.restore(first.intervention());

        assertThat(backend.erasures().erase(signal, OPERATOR)).isEqualTo(first);

        assertThat(backend.vault.erased()).contains(signal);
        assertThat(backend.keys.forgotten()).contains(first.intervention());
    }

    @Test
    void whatARestoredVaultBroughtBackIsDestroyedBeforeANodeStarts() {
        Report report = new Report(HEIST, REFERENCE, HAPPENED, null, List.of(NOOR, BROTHER));
        Receipt receipt = backend.reports().report(report, ZONE_SYSTEM);
        SignalId erased = receipt.signals().getFirst();
        SignalId brother = receipt.signals().getLast();
        InterventionId ofNoEvents = new InterventionId(UUID.randomUUID());
        SignalId alsoOfNoEvents = new SignalId(UUID.randomUUID());
        backend.erasures().erase(erased, OPERATOR);
        backend.vault.restore(erased, NOOR);
        backend.keys.restore(receipt.intervention());
        backend.vault.restore(alsoOfNoEvents, NOOR);
        backend.keys.restore(ofNoEvents);

        backend.addNode();

        assertThat(backend.vault.erased()).containsExactly(erased);
        assertThat(backend.vault.livingAfter(SignalId.BEFORE_ALL, 10)).contains(brother, alsoOfNoEvents);
        assertThat(backend.keys.forgotten()).containsExactly(receipt.intervention());
        assertThat(backend.keys.livingAfter(InterventionId.BEFORE_ALL, 10)).containsExactly(ofNoEvents);
    }

    @Test
    void whoseTimeIsOverIsErasedBeforeANodeStarts() {
        SignalId signal = raiseAtDeWijzer();
        backend.finishTasks();
        backend.clock.moveOn(Duration.ofDays(30));
        backend.unfinished.notErased = List.of(signal);

        backend.addNode();

        assertThat(backend.vault.erased()).containsExactly(signal);
        assertErased(signal, ErasureCause.LAPSED);
    }

    @Test
    void anOperatorWhoIsCutOffIsNotForgotten() {
        AtomicBoolean killed = new AtomicBoolean();
        backend.plant(recorded -> {
            if (recorded.event() instanceof SignalErased && killed.compareAndSet(false, true)) {
                throw new IllegalStateException("planted");
            }
        });
        SignalId signal = raiseAtDeWijzer();

        assertThatThrownBy(() -> backend.erasures().erase(signal, OPERATOR)).hasMessage("planted");
        backend.queue.awaitEmptyAt(backend.clock.instant().plus(Duration.ofMinutes(1)));

        assertErased(signal, ErasureCause.REQUESTED);
    }

    @Test
    void anUnknownSignalIsNotForgotten() {
        SignalId unknown = new SignalId(UUID.randomUUID());

        assertThatThrownBy(() -> backend.erasures().erase(unknown, OPERATOR)).hasMessage("not-found");
        assertThat(backend.vault.erased()).isEmpty();
    }

    private void assertErased(SignalId signal, ErasureCause cause) {
        assertThat(backend.happened(SignalErased.class))
                .singleElement()
                .satisfies(erased -> assertThat(erased.signal()).isEqualTo(signal))
                .satisfies(erased -> assertThat(erased.cause()).isEqualTo(cause));
        backend.queue.until(() -> plannedFor(signal).isEmpty());
    }

    private List<String> plannedFor(SignalId signal) {
        return backend.queue.planned().stream()
                .filter(task -> task.contains(signal.toString())
                        || task.contains(noticeOf(signal).toString()))
                .toList();
    }

    private SignalId raiseAtDeWijzer() {
        backend.lookup.says(NOOR, new Found(DE_WIJZER));
        SignalId signal = backend.raise(NOOR, HAPPENED);
        backend.queue.awaitEmpty();
        return signal;
    }

    private NoticeId noticeOf(SignalId signal) {
        return backend.noticeAt(signal, DE_WIJZER);
    }
}
