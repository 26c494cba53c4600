package be.handlewithcare.projections.work;

import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.signal.Escalation;
import be.handlewithcare.core.work.UnfinishedWork;
import java.time.Instant;
import java.util.List;

/** What was left undone, from the desks. */
record JdbcUnfinishedWork(SignalsToDo signals, NoticesToDo notices) implements UnfinishedWork {
    @Override
    public List<SignalId> notLookedUp(Instant raisedBefore) {
        return signals.notLookedUp(raisedBefore);
    }

    @Override
    public List<NoticeId> notMailed(Instant issuedBefore) {
        return notices.notMailed(issuedBefore);
    }

    @Override
    public List<SignalId> notEscalated(Escalation step, Instant occurredBefore) {
        return signals.notEscalated(step, occurredBefore);
    }

    @Override
    public List<SignalId> notMarkedOverdue(Instant dueBefore) {
        return signals.notMarkedOverdue(dueBefore);
    }

    @Override
    public List<NoticeId> notReminded(Instant before) {
        return notices.notReminded(before);
    }

    @Override
    public List<SignalId> notErased(Instant before) {
        return signals.notErased(before);
    }
}
