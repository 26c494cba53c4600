package be.handlewithcare.core.work;

import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.signal.Escalation;
import java.time.Instant;
import java.util.List;

/**
 * What should have been done by now, according to the desks: what a lost task would have missed. Each answer is
 * all there is, oldest first: of what waits long already, any may be lost.
 */
public interface UnfinishedWork {
    /** Signals raised before that, whose school is still being looked up. */
    List<SignalId> notLookedUp(Instant raisedBefore);

    /** Notices issued before that and standing, whose school has not been mailed. */
    List<NoticeId> notMailed(Instant issuedBefore);

    /** Signals that happened before that and wait for a school, for whom that step was not called. */
    List<SignalId> notEscalated(Escalation step, Instant occurredBefore);

    /** Signals due before that, whose schools do not know and that are not on record as overdue. */
    List<SignalId> notMarkedOverdue(Instant dueBefore);

    /** Notices standing that nobody opened, issued before that and not reminded of since. */
    List<NoticeId> notReminded(Instant before);

    /** Signals whose child should have been forgotten before that, see {@code Retention}. */
    List<SignalId> notErased(Instant before);
}
