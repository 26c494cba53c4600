package be.handlewithcare.axon.store;

import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.DE_WIJZER_DETAILS;
import static be.handlewithcare.core.testkit.Examples.FRIDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.HET_ANKER;
import static be.handlewithcare.core.testkit.Examples.INTERVENTION;
import static be.handlewithcare.core.testkit.Examples.NOTICE;
import static be.handlewithcare.core.testkit.Examples.RIVIERENLAND;
import static be.handlewithcare.core.testkit.Examples.SATURDAY;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.SEALED;
import static be.handlewithcare.core.testkit.Examples.SIGNAL;
import static be.handlewithcare.core.testkit.Examples.TOKEN;
import static be.handlewithcare.core.testkit.Examples.WILLEBROEK;

import be.handlewithcare.core.child.ErasureCause;
import be.handlewithcare.core.decision.DomainEvent;
import be.handlewithcare.core.intervention.ContentDigest;
import be.handlewithcare.core.intervention.InterventionEvent.InterventionReported;
import be.handlewithcare.core.lookup.LookupOutcome;
import be.handlewithcare.core.lookup.LookupSource;
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
import be.handlewithcare.core.signal.AttentionReason;
import be.handlewithcare.core.signal.ClosingReason;
import be.handlewithcare.core.signal.Escalation;
import be.handlewithcare.core.signal.PlacedBy;
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
import java.util.List;

/** One of each event. */
final class EventExamples {
    static final List<DomainEvent> ALL = List.of(
            new InterventionReported(
                    INTERVENTION,
                    RIVIERENLAND,
                    WILLEBROEK,
                    FRIDAY_NIGHT,
                    SATURDAY_NIGHT,
                    SATURDAY_MORNING,
                    new ContentDigest("Y29udGVudA=="),
                    List.of(SIGNAL, SIGNAL)),
            new SignalRaised(
                    SIGNAL,
                    INTERVENTION,
                    RIVIERENLAND,
                    null,
                    FRIDAY_NIGHT,
                    SATURDAY_NIGHT,
                    SATURDAY_MORNING,
                    SEALED,
                    TOKEN),
            new SignalLookedUp(
                    SIGNAL,
                    LookupSource.MAGDA,
                    LookupOutcome.SEVERAL_SCHOOLS,
                    List.of(DE_WIJZER, HET_ANKER),
                    SATURDAY_MORNING),
            new SignalPlaced(SIGNAL, List.of(DE_WIJZER), PlacedBy.PERSON, SEALED, SATURDAY_NIGHT, SATURDAY_MORNING),
            new SignalNeedsAttention(
                    SIGNAL, AttentionReason.SEVERAL_SCHOOLS, List.of(DE_WIJZER, HET_ANKER), SATURDAY_MORNING),
            new SchoolTold(SIGNAL, DE_WIJZER, SATURDAY_MORNING),
            new SignalNotified(SIGNAL, SATURDAY_MORNING),
            new SignalReturned(SIGNAL, DE_WIJZER, List.of(HET_ANKER), SATURDAY_MORNING),
            new SignalEscalated(SIGNAL, Escalation.ZONE_AND_VECK, SATURDAY_NIGHT),
            new SignalOverdue(SIGNAL, false, SATURDAY_NIGHT),
            new SignalWithdrawn(SIGNAL, WithdrawalReason.WRONG_CHILD, List.of(DE_WIJZER), SATURDAY_NIGHT),
            new SignalErased(SIGNAL, INTERVENTION, ErasureCause.OPENED, List.of(DE_WIJZER), SATURDAY_NIGHT),
            new SignalClosed(SIGNAL, ClosingReason.NOT_PARTICIPATING, SATURDAY_MORNING),
            new NoticeIssued(NOTICE, SIGNAL, DE_WIJZER, SEALED, SATURDAY_NIGHT, SATURDAY_MORNING),
            new NoticeDelivered(NOTICE, SIGNAL, SATURDAY_MORNING),
            new SchoolReminded(NOTICE, SIGNAL, DE_WIJZER, 2, SATURDAY_NIGHT),
            new NoticeReturned(NOTICE, SIGNAL, DE_WIJZER, SATURDAY_NIGHT),
            new NoticeWithdrawn(NOTICE, SIGNAL, true, SATURDAY_NIGHT),
            new NoticeErased(NOTICE, SIGNAL, SATURDAY_NIGHT),
            new NoticeOpened(NOTICE, SIGNAL, SATURDAY_MORNING),
            new NoticeAcknowledged(NOTICE, SIGNAL, SATURDAY_MORNING),
            new TeacherInformed(NOTICE, SIGNAL, SATURDAY_MORNING),
            new SchoolJoined(DE_WIJZER, DE_WIJZER_DETAILS, SATURDAY, SATURDAY_MORNING),
            new SchoolDetailsChanged(DE_WIJZER, DE_WIJZER_DETAILS, SATURDAY_MORNING),
            new SchoolLeft(DE_WIJZER, SATURDAY, SATURDAY_MORNING),
            new SchoolClosed(DE_WIJZER, SATURDAY, SATURDAY_MORNING),
            new SchoolMerged(DE_WIJZER, HET_ANKER, SATURDAY, SATURDAY_MORNING),
            new SchoolDaysOffChanged(DE_WIJZER, List.of(SATURDAY.plusDays(2)), SATURDAY_MORNING));

    private EventExamples() {}
}
