package be.handlewithcare.projections.rebuild;

import static be.handlewithcare.projections.Events.BEECH;
import static be.handlewithcare.projections.Events.HEIST;
import static be.handlewithcare.projections.Events.OAK;
import static be.handlewithcare.projections.Events.erased;
import static be.handlewithcare.projections.Events.issued;
import static be.handlewithcare.projections.Events.lookedUp;
import static be.handlewithcare.projections.Events.needsAttention;
import static be.handlewithcare.projections.Events.notice;
import static be.handlewithcare.projections.Events.notified;
import static be.handlewithcare.projections.Events.placed;
import static be.handlewithcare.projections.Events.report;
import static be.handlewithcare.projections.Events.returned;
import static be.handlewithcare.projections.Events.signal;
import static be.handlewithcare.projections.Events.told;
import static be.handlewithcare.projections.Events.withdrawn;

import be.handlewithcare.core.decision.DomainEvent;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.LookupOutcome;
import be.handlewithcare.core.notice.NoticeEvent.NoticeAcknowledged;
import be.handlewithcare.core.notice.NoticeEvent.NoticeErased;
import be.handlewithcare.core.notice.NoticeEvent.NoticeOpened;
import be.handlewithcare.core.notice.NoticeEvent.NoticeWithdrawn;
import be.handlewithcare.core.notice.NoticeEvent.SchoolReminded;
import be.handlewithcare.core.notice.NoticeEvent.TeacherInformed;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.school.SchoolDetails;
import be.handlewithcare.core.school.SchoolEvent.SchoolClosed;
import be.handlewithcare.core.school.SchoolEvent.SchoolDaysOffChanged;
import be.handlewithcare.core.school.SchoolEvent.SchoolDetailsChanged;
import be.handlewithcare.core.school.SchoolEvent.SchoolJoined;
import be.handlewithcare.core.school.SchoolEvent.SchoolLeft;
import be.handlewithcare.core.school.SchoolEvent.SchoolMerged;
import be.handlewithcare.core.signal.AttentionReason;
import be.handlewithcare.core.signal.ClosingReason;
import be.handlewithcare.core.signal.Escalation;
import be.handlewithcare.core.signal.SignalEvent.SignalClosed;
import be.handlewithcare.core.signal.SignalEvent.SignalEscalated;
import be.handlewithcare.core.signal.SignalEvent.SignalOverdue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whatever can happen to schools, signals and notices, to each as it would. */
final class FullLives {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final SchoolDetails DETAILS =
            new SchoolDetails("De Beuk", "Boom", List.of(), List.of(new Mailbox("a@beuk.be")));

    private FullLives() {}

    static List<DomainEvent> from(Instant night) {
        List<DomainEvent> events = new ArrayList<>(schools(night));
        events.addAll(List.of(report("z", HEIST, null, night, "sent-back", "taken-back", "forgotten", "too-old")));
        events.addAll(sentBack(signal("z/sent-back"), night.plusSeconds(1)));
        events.addAll(takenBack(signal("z/taken-back"), night.plusSeconds(2)));
        events.addAll(forgotten(signal("z/forgotten"), night.plusSeconds(3)));
        SignalId tooOld = signal("z/too-old");
        events.add(new SignalClosed(tooOld, ClosingReason.TOO_OLD, night.plusSeconds(9)));
        events.add(erased(tooOld, "z", night.plusSeconds(9)));
        return events;
    }

    private static List<DomainEvent> schools(Instant at) {
        return List.of(
                new SchoolJoined(BEECH, DETAILS, DAY, at),
                new SchoolDetailsChanged(BEECH, DETAILS, at),
                new SchoolDaysOffChanged(BEECH, List.of(DAY), at),
                new SchoolLeft(BEECH, DAY, at),
                new SchoolClosed(BEECH, DAY, at),
                new SchoolMerged(BEECH, OAK, DAY.plusDays(1), at));
    }

    private static List<DomainEvent> sentBack(SignalId signal, Instant at) {
        List<DomainEvent> events = new ArrayList<>();
        events.add(lookedUp(signal, LookupOutcome.SEVERAL_SCHOOLS, at, OAK, BEECH));
        events.add(needsAttention(signal, AttentionReason.SEVERAL_SCHOOLS, at));
        events.add(new SignalEscalated(signal, Escalation.ZONE, at));
        events.add(placed(signal, at, OAK));
        events.add(issued(signal, OAK, at));
        events.addAll(List.of(told(signal, OAK, at)));
        events.add(notified(signal, at));
        events.add(new NoticeOpened(notice(signal, OAK), signal, at));
        events.addAll(List.of(returned(signal, OAK, at.plusSeconds(60))));
        events.add(new SignalOverdue(signal, false, at.plusSeconds(90)));
        events.add(placed(signal, at.plusSeconds(120), BEECH));
        events.add(issued(signal, BEECH, at.plusSeconds(120)));
        return events;
    }

    private static List<DomainEvent> takenBack(SignalId signal, Instant at) {
        return List.of(
                new SignalOverdue(signal, true, at),
                placed(signal, at, OAK, BEECH),
                issued(signal, OAK, at),
                issued(signal, BEECH, at),
                new NoticeOpened(notice(signal, OAK), signal, at),
                withdrawn(signal, at, OAK, BEECH),
                new NoticeWithdrawn(notice(signal, OAK), signal, true, at),
                new NoticeWithdrawn(notice(signal, BEECH), signal, false, at));
    }

    private static List<DomainEvent> forgotten(SignalId signal, Instant at) {
        NoticeId notice = notice(signal, OAK);
        return List.of(
                placed(signal, at, OAK),
                issued(signal, OAK, at),
                new SchoolReminded(notice, signal, OAK, 1, at),
                new NoticeOpened(notice, signal, at.plusSeconds(5)),
                new NoticeAcknowledged(notice, signal, at.plusSeconds(6)),
                new TeacherInformed(notice, signal, at.plusSeconds(7)),
                erased(signal, "z", at.plusSeconds(8), OAK),
                new NoticeErased(notice, signal, at.plusSeconds(8)));
    }
}
