package be.handlewithcare.core.process;

import static be.handlewithcare.core.testkit.Examples.CHILDREN;
import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.DE_WIJZER_DETAILS;
import static be.handlewithcare.core.testkit.Examples.HAPPENED;
import static be.handlewithcare.core.testkit.Examples.HET_ANKER;
import static be.handlewithcare.core.testkit.Examples.INTERVENTION;
import static be.handlewithcare.core.testkit.Examples.NOTICE;
import static be.handlewithcare.core.testkit.Examples.SATURDAY;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.SEALED;
import static be.handlewithcare.core.testkit.Examples.SEALED_CHILD;
import static be.handlewithcare.core.testkit.Examples.SIGNAL;

import be.handlewithcare.core.child.ErasureCause;
import be.handlewithcare.core.decision.DomainEvent;
import be.handlewithcare.core.intervention.ContentDigest;
import be.handlewithcare.core.intervention.InterventionEvent;
import be.handlewithcare.core.intervention.InterventionEvent.InterventionReported;
import be.handlewithcare.core.lookup.LookupOutcome;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.notice.NoticeDecider;
import be.handlewithcare.core.notice.NoticeEvent;
import be.handlewithcare.core.notice.NoticeEvent.NoticeAcknowledged;
import be.handlewithcare.core.notice.NoticeEvent.NoticeDelivered;
import be.handlewithcare.core.notice.NoticeEvent.NoticeErased;
import be.handlewithcare.core.notice.NoticeEvent.NoticeIssued;
import be.handlewithcare.core.notice.NoticeEvent.NoticeOpened;
import be.handlewithcare.core.notice.NoticeEvent.NoticeReturned;
import be.handlewithcare.core.notice.NoticeEvent.NoticeWithdrawn;
import be.handlewithcare.core.notice.NoticeEvent.SchoolReminded;
import be.handlewithcare.core.notice.NoticeEvent.TeacherInformed;
import be.handlewithcare.core.notice.NoticeState.Standing;
import be.handlewithcare.core.school.SchoolEvent;
import be.handlewithcare.core.school.SchoolEvent.SchoolClosed;
import be.handlewithcare.core.school.SchoolEvent.SchoolDaysOffChanged;
import be.handlewithcare.core.school.SchoolEvent.SchoolDetailsChanged;
import be.handlewithcare.core.school.SchoolEvent.SchoolJoined;
import be.handlewithcare.core.school.SchoolEvent.SchoolLeft;
import be.handlewithcare.core.school.SchoolEvent.SchoolMerged;
import be.handlewithcare.core.signal.AttentionReason;
import be.handlewithcare.core.signal.ClosingReason;
import be.handlewithcare.core.signal.Escalation;
import be.handlewithcare.core.signal.PlacedBy;
import be.handlewithcare.core.signal.SignalEvent;
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
import be.handlewithcare.core.signal.WithdrawalReason;
import be.handlewithcare.core.testkit.RecordingHash;
import java.time.Instant;
import java.util.List;

/** One or more examples of each event there is, each of which may have other follow-ups, and the process under test. */
final class Happened {
    static final Instant NOW = SATURDAY_MORNING;
    static final RecordingHash HASH = new RecordingHash();

    /** Of a region where schools are closed at weekends only. */
    static final SignalProcess PROCESS =
            new SignalProcess(HASH, day -> day.getDayOfWeek().getValue() <= 5);

    static final InterventionReported REPORTED =
            InterventionReported.of(HAPPENED, new ContentDigest("Y29udGVudA=="), List.of(SIGNAL), NOW);
    static final SignalRaised RAISED = SignalRaised.of(SIGNAL, HAPPENED, SEALED_CHILD, NOW);
    static final SignalPlaced PLACED =
            new SignalPlaced(SIGNAL, List.of(DE_WIJZER, HET_ANKER), PlacedBy.LOOKUP, SEALED, SATURDAY_NIGHT, NOW);
    static final SignalReturned RETURNED = new SignalReturned(SIGNAL, DE_WIJZER, List.of(), NOW);
    static final SignalWithdrawn WITHDRAWN =
            new SignalWithdrawn(SIGNAL, WithdrawalReason.WRONG_CHILD, List.of(DE_WIJZER), NOW);
    static final SignalErased ERASED =
            new SignalErased(SIGNAL, INTERVENTION, ErasureCause.OPENED, List.of(DE_WIJZER, HET_ANKER), NOW);
    static final NoticeIssued ISSUED = NoticeIssued.of(NOTICE, DE_WIJZER, PLACED);
    static final NoticeDelivered DELIVERED = new NoticeDelivered(NOTICE, SIGNAL, NOW);
    static final NoticeOpened OPENED = new NoticeOpened(NOTICE, SIGNAL, NOW);

    static final List<DomainEvent> ALL = List.of(
            REPORTED,
            RAISED,
            new SignalLookedUp(SIGNAL, LookupSource.REGISTER, LookupOutcome.FOUND, List.of(DE_WIJZER), NOW),
            PLACED,
            new SignalNeedsAttention(SIGNAL, AttentionReason.NOT_FOUND, List.of(), NOW),
            new SchoolTold(SIGNAL, DE_WIJZER, NOW),
            new SignalNotified(SIGNAL, NOW),
            RETURNED,
            escalated(Escalation.ZONE),
            escalated(Escalation.ZONE_AND_VECK),
            overdue(true),
            overdue(false),
            new SignalClosed(SIGNAL, ClosingReason.NO_SCHOOL, NOW),
            WITHDRAWN,
            ERASED,
            ISSUED,
            DELIVERED,
            reminded(1),
            reminded(2),
            OPENED,
            new NoticeAcknowledged(NOTICE, SIGNAL, NOW),
            new TeacherInformed(NOTICE, SIGNAL, NOW),
            new NoticeReturned(NOTICE, SIGNAL, DE_WIJZER, NOW),
            withdrawn(true),
            withdrawn(false),
            new NoticeErased(NOTICE, SIGNAL, NOW),
            new SchoolJoined(DE_WIJZER, DE_WIJZER_DETAILS, SATURDAY, NOW),
            new SchoolDetailsChanged(DE_WIJZER, DE_WIJZER_DETAILS, NOW),
            new SchoolLeft(DE_WIJZER, SATURDAY, NOW),
            new SchoolClosed(DE_WIJZER, SATURDAY, NOW),
            new SchoolMerged(DE_WIJZER, HET_ANKER, SATURDAY, NOW),
            new SchoolDaysOffChanged(DE_WIJZER, List.of(SATURDAY), NOW));

    private Happened() {}

    static SignalEscalated escalated(Escalation step) {
        return new SignalEscalated(SIGNAL, step, NOW);
    }

    static SignalOverdue overdue(boolean reportedLate) {
        return new SignalOverdue(SIGNAL, reportedLate, NOW);
    }

    static SchoolReminded reminded(int number) {
        return new SchoolReminded(NOTICE, SIGNAL, DE_WIJZER, number, NOW);
    }

    static NoticeWithdrawn withdrawn(boolean wasOpened) {
        return new NoticeWithdrawn(NOTICE, SIGNAL, wasOpened, NOW);
    }

    /** The follow-ups of an event of whichever family. */
    static List<FollowUp> after(DomainEvent event) {
        return switch (event) {
            case InterventionEvent intervention -> PROCESS.after(intervention, CHILDREN);
            case SignalEvent signal -> PROCESS.after(signal);
            case NoticeEvent notice -> PROCESS.after(notice, standing());
            case SchoolEvent school -> PROCESS.after(school);
            default -> throw new IllegalArgumentException("not an event of the four families");
        };
    }

    static Standing standing() {
        NoticeDecider decider = new NoticeDecider();
        return (Standing) decider.evolve(decider.initial(), ISSUED);
    }
}
