package be.handlewithcare.axon.store;

import be.handlewithcare.core.decision.DomainEvent;
import be.handlewithcare.core.intervention.InterventionEvent.InterventionReported;
import be.handlewithcare.core.notice.NoticeEvent.NoticeAcknowledged;
import be.handlewithcare.core.notice.NoticeEvent.NoticeDelivered;
import be.handlewithcare.core.notice.NoticeEvent.NoticeErased;
import be.handlewithcare.core.notice.NoticeEvent.NoticeIssued;
import be.handlewithcare.core.notice.NoticeEvent.NoticeOpened;
import be.handlewithcare.core.notice.NoticeEvent.NoticeReturned;
import be.handlewithcare.core.notice.NoticeEvent.NoticeWithdrawn;
import be.handlewithcare.core.notice.NoticeEvent.SchoolReminded;
import be.handlewithcare.core.notice.NoticeEvent.TeacherInformed;
import be.handlewithcare.core.school.SchoolEvent.SchoolClosed;
import be.handlewithcare.core.school.SchoolEvent.SchoolDaysOffChanged;
import be.handlewithcare.core.school.SchoolEvent.SchoolDetailsChanged;
import be.handlewithcare.core.school.SchoolEvent.SchoolJoined;
import be.handlewithcare.core.school.SchoolEvent.SchoolLeft;
import be.handlewithcare.core.school.SchoolEvent.SchoolMerged;
import be.handlewithcare.core.signal.SignalEvent.SchoolTold;
import be.handlewithcare.core.signal.SignalEvent.SignalClosed;
import be.handlewithcare.core.signal.SignalEvent.SignalErased;
import be.handlewithcare.core.signal.SignalEvent.SignalEscalated;
import be.handlewithcare.core.signal.SignalEvent.SignalLookedUp;
import be.handlewithcare.core.signal.SignalEvent.SignalNeedsAttention;
import be.handlewithcare.core.signal.SignalEvent.SignalNotified;
import be.handlewithcare.core.signal.SignalEvent.SignalOverdue;
import be.handlewithcare.core.signal.SignalEvent.SignalPlaced;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
import be.handlewithcare.core.signal.SignalEvent.SignalReturned;
import be.handlewithcare.core.signal.SignalEvent.SignalWithdrawn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The names and revisions under which events are stored today. A stored form never changes: a change is a new revision here, one
 * of the {@link Upcasters} that reads the revision before as this one, and a new approved file.
 */
final class WireNames {

    /** How one kind of event is stored. */
    record Wire(String name, String revision, Class<? extends DomainEvent> type) {}

    static final List<Wire> ALL = List.of(
            new Wire("intervention-reported", "1", InterventionReported.class),
            new Wire("signal-raised", "1", SignalRaised.class),
            new Wire("signal-looked-up", "2", SignalLookedUp.class),
            new Wire("signal-placed", "2", SignalPlaced.class),
            new Wire("signal-needs-attention", "1", SignalNeedsAttention.class),
            new Wire("school-told", "1", SchoolTold.class),
            new Wire("signal-notified", "1", SignalNotified.class),
            new Wire("signal-returned", "1", SignalReturned.class),
            new Wire("signal-escalated", "1", SignalEscalated.class),
            new Wire("signal-overdue", "1", SignalOverdue.class),
            new Wire("signal-closed", "1", SignalClosed.class),
            new Wire("signal-withdrawn", "1", SignalWithdrawn.class),
            new Wire("signal-erased", "1", SignalErased.class),
            new Wire("notice-issued", "1", NoticeIssued.class),
            new Wire("notice-delivered", "1", NoticeDelivered.class),
            new Wire("notice-opened", "1", NoticeOpened.class),
            new Wire("notice-acknowledged", "1", NoticeAcknowledged.class),
            new Wire("school-reminded", "1", SchoolReminded.class),
            new Wire("teacher-informed", "1", TeacherInformed.class),
            new Wire("notice-returned", "1", NoticeReturned.class),
            new Wire("notice-withdrawn", "1", NoticeWithdrawn.class),
            new Wire("notice-erased", "1", NoticeErased.class),
            new Wire("school-joined", "1", SchoolJoined.class),
            new Wire("school-details-changed", "1", SchoolDetailsChanged.class),
            new Wire("school-left", "1", SchoolLeft.class),
            new Wire("school-closed", "1", SchoolClosed.class),
            new Wire("school-merged", "1", SchoolMerged.class),
            new Wire("school-days-off-changed", "1", SchoolDaysOffChanged.class));

    private static final Map<String, Wire> BY_NAME_AND_REVISION = ALL.stream()
            .collect(Collectors.toUnmodifiableMap(wire -> key(wire.name(), wire.revision()), Function.identity()));
    private static final Map<Class<?>, Wire> BY_TYPE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Wire::type, Function.identity()));

    private WireNames() {}

    /** What is stored under this name in this revision. Nothing is for a revision that was never published. */
    static Optional<Wire> of(String name, String revision) {
        return Optional.ofNullable(BY_NAME_AND_REVISION.get(key(name, revision)));
    }

    private static String key(String name, String revision) {
        return name + " " + revision;
    }

    static Optional<Wire> ofType(Class<?> type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }
}
