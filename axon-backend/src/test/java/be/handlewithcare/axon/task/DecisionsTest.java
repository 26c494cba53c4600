package be.handlewithcare.axon.task;

import static be.handlewithcare.axon.Backend.HEIST_MAILBOX;
import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.DE_WIJZER_DETAILS;
import static be.handlewithcare.core.testkit.Examples.DIRECTOR;
import static be.handlewithcare.core.testkit.Examples.HEIST;
import static be.handlewithcare.core.testkit.Examples.HET_ANKER;
import static be.handlewithcare.core.testkit.Examples.NOOR;
import static be.handlewithcare.core.testkit.Examples.RIVIERENLAND;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.child.IdentityVault.Opened;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.notice.NoticeEvent.NoticeAcknowledged;
import be.handlewithcare.core.notice.NoticeEvent.NoticeIssued;
import be.handlewithcare.core.notice.NoticeEvent.NoticeOpened;
import be.handlewithcare.core.notice.NoticeEvent.NoticeWithdrawn;
import be.handlewithcare.core.signal.ClosingReason;
import be.handlewithcare.core.signal.SignalEvent.SignalClosed;
import be.handlewithcare.core.signal.SignalEvent.SignalNotified;
import be.handlewithcare.core.signal.SignalEvent.SignalPlaced;
import be.handlewithcare.core.signal.SignalEvent.SignalReturned;
import be.handlewithcare.core.signal.SignalEvent.SignalWithdrawn;
import be.handlewithcare.core.signal.WithdrawalReason;
import be.handlewithcare.core.testkit.RecordingMailroom.Mail;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What people decide, on a real queue and database: alone, and two at once. Long for the races, each both ways. */
class DecisionsTest extends BackendTest {
    private static final Actor OFFICER = new Actor("agent-5362", Actor.Role.OFFICER, "5362");
    private static final Instant HAPPENED = SATURDAY_MORNING.minusSeconds(60);
    private static final int RACES = 5;

    @Test
    void anOfficerSeesTheChildAndPlacesIt() {
        SignalId signal = undecided();

        assertThat(backend.decisions().reveal(signal, HEIST, OFFICER)).isEqualTo(new Opened.Known(NOOR));
        backend.decisions().place(signal, HEIST, List.of(DE_WIJZER), OFFICER);
        backend.queue.awaitEmpty();

        assertThat(backend.trail.entries())
                .extracting(entry -> entry.action() + " by " + entry.by().name())
                .containsExactly(AuditAction.REVEALED + " by agent-5362");
        assertThat(backend.happened(SignalNotified.class)).hasSize(1);
    }

    @Test
    void aChildThatNeedsNoDecisionIsNotShown() {
        SignalId signal = placed();

        assertThatThrownBy(() -> backend.decisions().reveal(signal, HEIST, OFFICER))
                .hasMessage("not-awaiting");
        assertThatThrownBy(() -> backend.decisions().reveal(signal, RIVIERENLAND, OFFICER))
                .hasMessage("not-found");
        assertThat(backend.trail.entries()).isEmpty();
    }

    @Test
    void aSchoolThatDoesNotTakePartIsRefused() {
        SignalId signal = undecided();

        assertThatThrownBy(() -> backend.decisions().place(signal, HEIST, List.of(HET_ANKER), OFFICER))
                .hasMessage("not-participating");
    }

    @Test
    void aNoticeThatIsReturnedGoesBackToTheZoneWithAMail() {
        SignalId signal = placed();
        NoticeId notice = backend.noticeAt(signal, DE_WIJZER);
        backend.notices().reveal(notice, DE_WIJZER, DIRECTOR);

        backend.notices().sendBack(notice, DE_WIJZER, DIRECTOR);
        backend.notices().sendBack(notice, DE_WIJZER, DIRECTOR);
        backend.queue.awaitEmpty();

        assertThat(backend.happened(SignalReturned.class)).hasSize(1);
        assertThat(backend.mail.mails())
                .endsWith(new Mail(new Letter.SignalReturned(signal, DE_WIJZER), HEIST_MAILBOX));
        assertThatThrownBy(() -> backend.notices().reveal(notice, DE_WIJZER, DIRECTOR))
                .hasMessage("notice-returned");
        assertThatThrownBy(() -> backend.decisions().place(signal, HEIST, List.of(DE_WIJZER), OFFICER))
                .hasMessage("returned-before");
    }

    @Test
    void aNoticeThatWasReadAndIsWithdrawnIsSaidToTheSchool() {
        SignalId signal = placed();
        NoticeId notice = backend.noticeAt(signal, DE_WIJZER);
        backend.notices().reveal(notice, DE_WIJZER, DIRECTOR);

        backend.decisions().withdraw(signal, HEIST, WithdrawalReason.WRONG_CHILD, OFFICER);
        backend.decisions().withdraw(signal, HEIST, WithdrawalReason.WRONG_CHILD, OFFICER);
        backend.queue.awaitEmpty();

        assertThat(backend.mail.mails())
                .filteredOn(mail -> mail.letter() instanceof Letter.NoticeWithdrawn)
                .containsExactly(new Mail(
                        new Letter.NoticeWithdrawn(notice),
                        DE_WIJZER_DETAILS.mailboxes().getFirst()));
    }

    @Test
    void aSchoolThatMergedGetsWhatIsLookedUpUnderItsOldNumber() {
        backend.schools().register(HET_ANKER, DE_WIJZER_DETAILS, LocalDate.of(2026, 9, 1), null, Actor.SYSTEM);
        backend.schools().merge(DE_WIJZER, HET_ANKER, LocalDate.of(2026, 11, 1), Actor.SYSTEM);

        placed();

        assertThat(backend.happened(SignalPlaced.class))
                .extracting(SignalPlaced::schools)
                .containsExactly(List.of(HET_ANKER));
    }

    @Test
    void aSchoolThatMergedIntoOneThatTakesNoPartGetsNothing() {
        backend.schools().merge(DE_WIJZER, HET_ANKER, LocalDate.of(2026, 11, 1), Actor.SYSTEM);

        placed();

        assertThat(backend.happened(SignalClosed.class))
                .extracting(SignalClosed::reason)
                .containsExactly(ClosingReason.NOT_PARTICIPATING);
    }

    @Test
    void schoolsDoNotMergeInACircle() {
        backend.schools().register(HET_ANKER, DE_WIJZER_DETAILS, LocalDate.of(2026, 9, 1), null, Actor.SYSTEM);
        backend.schools().merge(DE_WIJZER, HET_ANKER, LocalDate.of(2026, 11, 1), Actor.SYSTEM);

        assertThatThrownBy(() -> backend.schools().merge(HET_ANKER, DE_WIJZER, LocalDate.of(2026, 11, 1), Actor.SYSTEM))
                .hasMessage("merged-into-itself");
        placed();

        assertThat(backend.happened(SignalPlaced.class)).hasSize(1);
    }

    @Test
    void anIdOfSomethingElseIsTheIdOfNoSignal() {
        NoticeId notice = backend.noticeAt(placed(), DE_WIJZER);
        SignalId noSignal = new SignalId(notice.value());

        assertThatThrownBy(() -> backend.decisions().withdraw(noSignal, HEIST, WithdrawalReason.DUPLICATE, OFFICER))
                .hasMessage("not-found");
        assertThatThrownBy(() -> backend.decisions().reveal(noSignal, HEIST, OFFICER))
                .hasMessage("not-found");
        assertThatThrownBy(() -> backend.erasures().erase(noSignal, OFFICER)).hasMessage("not-found");
    }

    @Test
    void aSchoolThatLeftStillReadsWhatItWasSent() {
        SignalId signal = placed();
        NoticeId notice = backend.noticeAt(signal, DE_WIJZER);
        backend.schools()
                .register(
                        DE_WIJZER,
                        DE_WIJZER_DETAILS,
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2026, 11, 21),
                        Actor.SYSTEM);

        assertThat(backend.notices().reveal(notice, DE_WIJZER, DIRECTOR)).isEqualTo(new Opened.Known(NOOR));
        backend.notices().acknowledge(notice, DE_WIJZER, DIRECTOR);

        assertThat(backend.happened(NoticeAcknowledged.class)).hasSize(1);
    }

    @Test
    void ofTwoOfficersAtOnceOneWins() {
        SignalId signal = undecided();

        int refused = race(
                () -> backend.decisions().place(signal, HEIST, List.of(DE_WIJZER), OFFICER),
                () -> backend.decisions().close(signal, HEIST, ClosingReason.NO_SCHOOL, OFFICER));

        assertThat(refused).isOne();
        assertThat(backend.happened(SignalPlaced.class).size()
                        + backend.happened(SignalClosed.class).size())
                .isOne();
    }

    @RepeatedTest(RACES)
    void aWithdrawalThatMeetsTheFirstLookComesBeforeOrAfterIt() {
        SignalId signal = placed();
        NoticeId notice = backend.noticeAt(signal, DE_WIJZER);

        int refused = race(
                () -> backend.decisions().withdraw(signal, HEIST, WithdrawalReason.DUPLICATE, OFFICER),
                () -> backend.notices().reveal(notice, DE_WIJZER, DIRECTOR));

        boolean seen = !backend.happened(NoticeOpened.class).isEmpty();
        assertThat(refused).isEqualTo(seen ? 0 : 1);
        assertThat(backend.happened(NoticeWithdrawn.class))
                .extracting(NoticeWithdrawn::wasOpened)
                .containsExactly(seen);
    }

    @RepeatedTest(RACES)
    void aWithdrawalThatMeetsAConfirmationComesBeforeOrAfterIt() {
        SignalId signal = placed();
        NoticeId notice = backend.noticeAt(signal, DE_WIJZER);
        backend.notices().reveal(notice, DE_WIJZER, DIRECTOR);

        int refused = race(
                () -> backend.decisions().withdraw(signal, HEIST, WithdrawalReason.DUPLICATE, OFFICER),
                () -> backend.notices().acknowledge(notice, DE_WIJZER, DIRECTOR));

        assertThat(backend.happened(NoticeAcknowledged.class)).hasSize(1 - refused);
        assertThat(backend.happened(NoticeWithdrawn.class))
                .extracting(NoticeWithdrawn::wasOpened)
                .containsExactly(true);
    }

    @RepeatedTest(RACES)
    void aWithdrawalThatMeetsAPlacingLeavesNoNoticeStanding() {
        SignalId signal = undecided();

        int refused = race(
                () -> backend.decisions().withdraw(signal, HEIST, WithdrawalReason.DUPLICATE, OFFICER),
                () -> backend.decisions().place(signal, HEIST, List.of(DE_WIJZER), OFFICER));

        assertThat(backend.happened(SignalWithdrawn.class)).hasSize(1);
        assertThat(backend.happened(NoticeIssued.class)).hasSize(1 - refused);
        assertThat(backend.happened(NoticeWithdrawn.class)).hasSize(1 - refused);
    }

    /** Both at the same time; how many of them were refused by a rule. Anything else they throw fails the test. */
    private static int race(Runnable one, Runnable other) {
        CyclicBarrier start = new CyclicBarrier(2);
        AtomicInteger refused = new AtomicInteger();
        List<CompletableFuture<Void>> both = List.of(one, other).stream()
                .map(step -> CompletableFuture.runAsync(() -> {
                    try {
                        start.await();
                        step.run();
                    } catch (Rejected rejected) {
                        refused.incrementAndGet();
                    } catch (Exception broken) {
                        throw new IllegalStateException(broken);
                    }
                }))
                .toList();
        both.forEach(CompletableFuture::join);
        return refused.get();
    }

    private SignalId undecided() {
        SignalId signal = backend.raise(NOOR, HAPPENED);
        backend.queue.awaitEmpty();
        return signal;
    }

    private SignalId placed() {
        backend.lookup.says(NOOR, new Found(DE_WIJZER));
        return undecided();
    }
}
