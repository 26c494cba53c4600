package be.handlewithcare.core.mail;

import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.FRIDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.INTERVENTION;
import static be.handlewithcare.core.testkit.Examples.NOTICE;
import static be.handlewithcare.core.testkit.Examples.RIVIERENLAND;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.SEALED;
import static be.handlewithcare.core.testkit.Examples.SIGNAL;
import static be.handlewithcare.core.testkit.Examples.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.handlewithcare.core.child.ErasureCause;
import be.handlewithcare.core.ids.AlertId;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.lookup.Stoppages.Stoppage;
import be.handlewithcare.core.notice.NoticeDecider;
import be.handlewithcare.core.notice.NoticeEvent;
import be.handlewithcare.core.notice.NoticeState;
import be.handlewithcare.core.signal.AttentionReason;
import be.handlewithcare.core.signal.ClosingReason;
import be.handlewithcare.core.signal.Escalation;
import be.handlewithcare.core.signal.PlacedBy;
import be.handlewithcare.core.signal.SignalDecider;
import be.handlewithcare.core.signal.SignalEvent;
import be.handlewithcare.core.signal.SignalState;
import be.handlewithcare.core.signal.WithdrawalReason;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StillTrueTest {
    private static final Instant NOW = SATURDAY_MORNING;
    private static final Letter UNDECIDED = new Letter.SignalUndecided(SIGNAL, Escalation.ZONE);
    private static final Letter OVERDUE = new Letter.SignalOverdue(SIGNAL);
    private static final Letter RETURNED = new Letter.SignalReturned(SIGNAL, DE_WIJZER);
    private static final Letter WAITS = new Letter.NoticeWaits(NOTICE);
    private static final Letter UNREAD = new Letter.NoticeUnread(NOTICE, 1);
    private static final Letter WITHDRAWN = new Letter.NoticeWithdrawn(NOTICE);
    private static final Letter.LookupStopped STOPPED = new Letter.LookupStopped(LookupSource.MAGDA, NOW);
    private static final Letter UNUSUAL = new Letter.ReportingUnusual(new AlertId(new UUID(4, 1)));

    private static final SignalEvent NOT_FOUND =
            new SignalEvent.SignalNeedsAttention(SIGNAL, AttentionReason.NOT_FOUND, List.of(), NOW);
    private static final SignalEvent PLACED =
            new SignalEvent.SignalPlaced(SIGNAL, List.of(DE_WIJZER), PlacedBy.LOOKUP, SEALED, SATURDAY_NIGHT, NOW);
    private static final SignalEvent TOLD = new SignalEvent.SchoolTold(SIGNAL, DE_WIJZER, NOW);
    private static final SignalEvent NOTIFIED = new SignalEvent.SignalNotified(SIGNAL, NOW);
    private static final SignalEvent BACK = new SignalEvent.SignalReturned(SIGNAL, DE_WIJZER, List.of(), NOW);
    private static final SignalEvent CLOSED = new SignalEvent.SignalClosed(SIGNAL, ClosingReason.NO_SCHOOL, NOW);
    private static final SignalEvent TAKEN_BACK =
            new SignalEvent.SignalWithdrawn(SIGNAL, WithdrawalReason.DUPLICATE, List.of(), NOW);
    private static final SignalEvent ERASED =
            new SignalEvent.SignalErased(SIGNAL, INTERVENTION, ErasureCause.LAPSED, List.of(), NOW);

    @Test
    void aCallHoldsWhileNoSchoolIsKnown() {
        assertThat(holds(UNDECIDED)).isTrue();
        assertThat(holds(UNDECIDED, NOT_FOUND)).isTrue();
        assertThat(holds(UNDECIDED, PLACED, TOLD, NOTIFIED, BACK)).isTrue();
        assertThat(holds(UNDECIDED, PLACED)).isFalse();
        assertThat(holds(UNDECIDED, NOT_FOUND, CLOSED)).isFalse();
        assertThat(holds(UNDECIDED, NOT_FOUND, TAKEN_BACK)).isFalse();
        assertThat(holds(UNDECIDED, NOT_FOUND, ERASED)).isFalse();
    }

    @Test
    void overdueHoldsUntilTheSchoolWasTold() {
        assertThat(holds(OVERDUE)).isTrue();
        assertThat(holds(OVERDUE, NOT_FOUND)).isTrue();
        assertThat(holds(OVERDUE, PLACED)).isTrue();
        assertThat(holds(OVERDUE, PLACED, TOLD, NOTIFIED)).isFalse();
        assertThat(holds(OVERDUE, CLOSED)).isFalse();
        assertThat(holds(OVERDUE, PLACED, ERASED)).isFalse();
    }

    @Test
    void returnedHoldsUntilAPersonDecidedAgain() {
        assertThat(holds(RETURNED, PLACED, BACK)).isTrue();
        assertThat(holds(RETURNED, NOT_FOUND)).isFalse();
        assertThat(holds(RETURNED, PLACED, BACK, CLOSED)).isFalse();
    }

    @Test
    void unreadHoldsUntilSomebodyOpensIt() {
        NoticeEvent opened = new NoticeEvent.NoticeOpened(NOTICE, SIGNAL, NOW);
        NoticeEvent vanished = new NoticeEvent.NoticeWithdrawn(NOTICE, SIGNAL, false, NOW);

        for (Letter letter : List.of(WAITS, UNREAD)) {
            assertThat(StillTrue.of(letter, notice())).isTrue();
            assertThat(StillTrue.of(letter, notice(opened))).isFalse();
            assertThat(StillTrue.of(letter, notice(vanished))).isFalse();
        }
    }

    @Test
    void withdrawnHoldsAlsoOnceTheChildIsForgotten() {
        NoticeEvent opened = new NoticeEvent.NoticeOpened(NOTICE, SIGNAL, NOW);
        NoticeEvent withdrawn = new NoticeEvent.NoticeWithdrawn(NOTICE, SIGNAL, true, NOW);
        NoticeEvent erased = new NoticeEvent.NoticeErased(NOTICE, SIGNAL, NOW);

        assertThat(StillTrue.of(WITHDRAWN, notice(opened, withdrawn))).isTrue();
        assertThat(StillTrue.of(WITHDRAWN, notice(opened))).isFalse();
        assertThat(StillTrue.of(WITHDRAWN, notice(opened, withdrawn, erased))).isTrue();
        assertThat(StillTrue.of(WITHDRAWN, notice(opened, erased))).isFalse();
    }

    @Test
    void stoppedHoldsForThatStoppageOnly() {
        assertThat(StillTrue.of(STOPPED, new Stoppage(LookupSource.MAGDA, "40006", NOW)))
                .isTrue();
        assertThat(StillTrue.of(STOPPED, new Stoppage(LookupSource.MAGDA, "40006", NOW.plusMillis(1))))
                .isFalse();
        assertThat(StillTrue.of(STOPPED, new Stoppage(LookupSource.REGISTER, "40006", NOW)))
                .isFalse();
    }

    @Test
    void aLetterIsAskedAboutWhatItIsAbout() {
        assertThatIllegalArgumentException().isThrownBy(() -> holds(WAITS));
        assertThatIllegalArgumentException().isThrownBy(() -> holds(STOPPED));
        assertThatIllegalArgumentException().isThrownBy(() -> holds(UNUSUAL));
        assertThatIllegalArgumentException().isThrownBy(() -> StillTrue.of(UNUSUAL, notice()));
        assertThatIllegalArgumentException().isThrownBy(() -> StillTrue.of(OVERDUE, notice()));
        assertThatIllegalArgumentException().isThrownBy(() -> StillTrue.of((Letter) STOPPED, notice()));
    }

    private static boolean holds(Letter letter, SignalEvent... events) {
        SignalDecider decider = new SignalDecider();
        SignalState state = decider.evolve(
                decider.initial(),
                new SignalEvent.SignalRaised(
                        SIGNAL, INTERVENTION, RIVIERENLAND, null, FRIDAY_NIGHT, SATURDAY_NIGHT, NOW, SEALED, TOKEN));
        for (SignalEvent event : events) {
            state = decider.evolve(state, event);
        }
        return StillTrue.of(letter, state);
    }

    private static NoticeState notice(NoticeEvent... events) {
        NoticeDecider decider = new NoticeDecider();
        NoticeState state = decider.evolve(
                decider.initial(),
                new NoticeEvent.NoticeIssued(NOTICE, SIGNAL, DE_WIJZER, SEALED, SATURDAY_NIGHT, NOW));
        for (NoticeEvent event : events) {
            state = decider.evolve(state, event);
        }
        return state;
    }
}
