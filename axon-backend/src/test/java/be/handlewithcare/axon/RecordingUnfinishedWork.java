package be.handlewithcare.axon;

import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.signal.Escalation;
import be.handlewithcare.core.work.UnfinishedWork;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the desks would say is unfinished: nothing, until a test says otherwise. */
public final class RecordingUnfinishedWork implements UnfinishedWork {
    public volatile List<SignalId> notLookedUp = List.of();
    public volatile List<NoticeId> notMailed = List.of();
    public volatile List<SignalId> notEscalated = List.of();
    public volatile List<SignalId> notMarkedOverdue = List.of();
    public volatile List<NoticeId> notReminded = List.of();
    public volatile List<SignalId> notErased = List.of();

    /** If there is one, it is thrown instead of saying which notices were not mailed. */
    public volatile @Nullable RuntimeException breaksWith;

    @Override
    public List<SignalId> notLookedUp(Instant raisedBefore) {
        return notLookedUp;
    }

    @Override
    public List<NoticeId> notMailed(Instant issuedBefore) {
        RuntimeException broken = breaksWith;
        if (broken != null) {
            throw broken;
        }
        return notMailed;
    }

    @Override
    public List<SignalId> notEscalated(Escalation step, Instant occurredBefore) {
        return notEscalated;
    }

    @Override
    public List<SignalId> notMarkedOverdue(Instant dueBefore) {
        return notMarkedOverdue;
    }

    @Override
    public List<NoticeId> notReminded(Instant before) {
        return notReminded;
    }

    @Override
    public List<SignalId> notErased(Instant before) {
        return notErased;
    }
}
