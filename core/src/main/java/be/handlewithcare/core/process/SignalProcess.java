package be.handlewithcare.core.process;

import be.handlewithcare.core.calendar.SchoolDays;
import be.handlewithcare.core.calendar.SchoolHours;
import be.handlewithcare.core.ids.KeyedHash;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.InterventionEvent;
import be.handlewithcare.core.intervention.InterventionEvent.InterventionReported;
import be.handlewithcare.core.intervention.ReportedSignals;
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
import be.handlewithcare.core.notice.NoticeState.Issued;
import be.handlewithcare.core.notice.NoticeState.Standing;
import be.handlewithcare.core.process.Deadline.EraseIdentity;
import be.handlewithcare.core.process.Deadline.RemindSchool;
import be.handlewithcare.core.process.FollowUp.LookUp;
import be.handlewithcare.core.school.SchoolEvent;
import be.handlewithcare.core.school.SchoolEvent.SchoolClosed;
import be.handlewithcare.core.school.SchoolEvent.SchoolDaysOffChanged;
import be.handlewithcare.core.school.SchoolEvent.SchoolDetailsChanged;
import be.handlewithcare.core.school.SchoolEvent.SchoolJoined;
import be.handlewithcare.core.school.SchoolEvent.SchoolLeft;
import be.handlewithcare.core.school.SchoolEvent.SchoolMerged;
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
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The answer to "and what happens next?" for every event: when <em>case</em>, then <em>policy</em>. It is pure, and equal events
 * have equal follow-ups. {@code docs/event-model.md} has the same table, and a test compares the two. A new event does not compile
 * before somebody has decided what follows from it. Longer than other files because each event has its line here.
 */
public final class SignalProcess {
    private static final List<FollowUp> NOTHING = List.of();

    private final SignalPolicies signals;
    private final NoticePolicies notices;

    /**
     * @param hash derives the ids of notices
     * @param days the days on which schools may be reminded; a school's own days off count when the reminder is due
     */
    public SignalProcess(KeyedHash hash, SchoolDays days) {
        this.signals = new SignalPolicies(hash);
        this.notices = new NoticePolicies(new SchoolHours(days, Set.of()));
    }

    /**
     * The follow-ups of an event of an intervention.
     *
     * @param children of the report; they are sealed now, as the event holds no identity
     */
    public List<FollowUp> after(InterventionEvent event, ReportedSignals children) {
        return switch (event) {
            case InterventionReported reported -> signals.raiseSignals(reported, children.sealed());
        };
    }

    /** The follow-ups of an event of a signal. */
    public List<FollowUp> after(SignalEvent event) {
        return switch (event) {
            case SignalRaised raised -> signals.lookUpAndWatchTheClock(raised);
            case SignalPlaced placed -> signals.issueNotices(placed);
            case SignalReturned returned -> signals.writeToZoneAndCallAgain(returned);
            case SignalEscalated escalated -> signals.writeToThoseCalled(escalated);
            case SignalOverdue overdue -> signals.writeToZoneAndVeck(overdue);
            case SignalWithdrawn withdrawn -> signals.withdrawNoticesAndEraseSoon(withdrawn);
            case SignalErased erased -> signals.eraseNoticesAndCancelTheRest(erased);
            case SignalLookedUp _, SignalNeedsAttention _, SchoolTold _, SignalNotified _, SignalClosed _ -> NOTHING;
        };
    }

    /**
     * The follow-ups of an event of a notice.
     *
     * @param notice the state to which the event led
     */
    public List<FollowUp> after(NoticeEvent event, Issued notice) {
        return switch (event) {
            case NoticeIssued issued -> notices.mailAndRemind(issued);
            case NoticeDelivered delivered -> notices.recordItOnTheSignal(delivered, notice);
            case SchoolReminded reminded -> notices.writeAndRemindAgain(reminded);
            case NoticeOpened opened -> notices.eraseAfterAWeek(opened);
            case NoticeReturned returned -> notices.sendTheSignalBack(returned);
            case NoticeWithdrawn withdrawn -> notices.writeIfItWasOpened(withdrawn);
            case NoticeErased erased -> notices.cancelTheRest(erased);
            case NoticeAcknowledged _, TeacherInformed _ -> NOTHING;
        };
    }

    /** The follow-ups of an event of a school: none. Whether a school takes part is asked when a signal is placed. */
    public List<FollowUp> after(SchoolEvent event) {
        return switch (event) {
            case SchoolJoined _,
                    SchoolDetailsChanged _,
                    SchoolLeft _,
                    SchoolClosed _,
                    SchoolMerged _,
                    SchoolDaysOffChanged _ -> NOTHING;
        };
    }

    /** The follow-up of a request to erase a child, which is no event. The child is erased at once; the deadline is for a failure. */
    public EraseIdentity afterErasureRequest(SignalId signal, Instant at) {
        return SignalPolicies.eraseIfTheRequestFailed(signal, at);
    }

    /** A lookup that was lost, to be queued again now. */
    public LookUp lostLookUp(SignalRaised raised, Instant now) {
        return SignalPolicies.lookUp(raised, now);
    }

    /** A reminder of an unread notice that was lost, to be planned again now. */
    public RemindSchool lostReminder(Standing notice, Instant now) {
        return notices.remindAgain(notice, now);
    }
}
