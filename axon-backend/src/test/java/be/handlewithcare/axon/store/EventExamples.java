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

import be.handlewithcare.core.decision.DomainEvent;
import be.handlewithcare.core.intervention.ContentDigest;
import be.handlewithcare.core.intervention.InterventionEvent.InterventionReported;
import be.handlewithcare.core.notice.NoticeEvent.NoticeAcknowledged;
import be.handlewithcare.core.notice.NoticeEvent.NoticeDelivered;
import be.handlewithcare.core.notice.NoticeEvent.NoticeIssued;
import be.handlewithcare.core.notice.NoticeEvent.NoticeOpened;
import be.handlewithcare.core.notice.NoticeEvent.TeacherInformed;
import be.handlewithcare.core.school.SchoolEvent.SchoolDetailsChanged;
import be.handlewithcare.core.school.SchoolEvent.SchoolJoined;
import be.handlewithcare.core.school.SchoolEvent.SchoolLeft;
import be.handlewithcare.core.signal.AttentionReason;
import be.handlewithcare.core.signal.ClosingReason;
import be.handlewithcare.core.signal.SignalEvent.SignalClosed;
import be.handlewithcare.core.signal.SignalEvent.SignalNeedsAttention;
import be.handlewithcare.core.signal.SignalEvent.SignalPlaced;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
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
            new SignalPlaced(SIGNAL, List.of(DE_WIJZER), SEALED, SATURDAY_NIGHT, SATURDAY_MORNING),
            new SignalNeedsAttention(
                    SIGNAL, AttentionReason.SEVERAL_SCHOOLS, List.of(DE_WIJZER, HET_ANKER), SATURDAY_MORNING),
            new SignalClosed(SIGNAL, ClosingReason.NOT_PARTICIPATING, SATURDAY_MORNING),
            new NoticeIssued(NOTICE, SIGNAL, DE_WIJZER, SEALED, SATURDAY_NIGHT, SATURDAY_MORNING),
            new NoticeDelivered(NOTICE, SIGNAL, SATURDAY_MORNING),
            new NoticeOpened(NOTICE, SIGNAL, SATURDAY_MORNING),
            new NoticeAcknowledged(NOTICE, SIGNAL, SATURDAY_MORNING),
            new TeacherInformed(NOTICE, SIGNAL, SATURDAY_MORNING),
            new SchoolJoined(DE_WIJZER, DE_WIJZER_DETAILS, SATURDAY, SATURDAY_MORNING),
            new SchoolDetailsChanged(DE_WIJZER, DE_WIJZER_DETAILS, SATURDAY_MORNING),
            new SchoolLeft(DE_WIJZER, SATURDAY, SATURDAY_MORNING));

    private EventExamples() {}
}
