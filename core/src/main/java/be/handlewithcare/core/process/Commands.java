package be.handlewithcare.core.process;

import be.handlewithcare.core.decision.Decided;
import be.handlewithcare.core.intervention.InterventionCommand;
import be.handlewithcare.core.intervention.InterventionCommand.ReportIntervention;
import be.handlewithcare.core.intervention.InterventionEvent;
import be.handlewithcare.core.intervention.InterventionState;
import be.handlewithcare.core.intervention.ReportedSignals;
import be.handlewithcare.core.notice.NoticeCommand;
import be.handlewithcare.core.notice.NoticeEvent;
import be.handlewithcare.core.notice.NoticeState;
import be.handlewithcare.core.notice.NoticeState.Issued;
import be.handlewithcare.core.notice.NoticeState.NotIssued;
import be.handlewithcare.core.process.FollowUp.SendToNotice;
import be.handlewithcare.core.process.FollowUp.SendToSignal;
import be.handlewithcare.core.school.SchoolCommand;
import be.handlewithcare.core.school.SchoolEvent;
import be.handlewithcare.core.school.SchoolState;
import be.handlewithcare.core.signal.SignalCommand;
import be.handlewithcare.core.signal.SignalEvent;
import be.handlewithcare.core.signal.SignalState;
import java.util.ArrayList;
import java.util.List;

/**
 * Sends the commands of one commit. With each event the {@linkplain SignalProcess process} is asked for its follow-ups: the
 * commands among them are sent at once, the {@linkplain #later() others} are to be noted by the caller. Not for use by several threads.
 */
public final class Commands {
    private final Aggregates aggregates;
    private final SignalProcess process;
    private final List<FollowUp> followUps = new ArrayList<>();

    /** Lets the addressed aggregate decide on a command, and stores its events with the commit or not at all. */
    public interface Aggregates {
        Decided<InterventionState, InterventionEvent> decide(InterventionCommand command);

        Decided<SignalState, SignalEvent> decide(SignalCommand command);

        Decided<NoticeState, NoticeEvent> decide(NoticeCommand command);

        Decided<SchoolState, SchoolEvent> decide(SchoolCommand command);
    }

    public Commands(Aggregates aggregates, SignalProcess process) {
        this.aggregates = aggregates;
        this.process = process;
    }

    /**
     * Each returns the events of the command itself; none if the command already had its effect.
     *
     * @throws be.handlewithcare.core.decision.Rejected if a rule forbids the command; the commit must be given up then
     */
    public List<InterventionEvent> send(InterventionCommand command) {
        List<InterventionEvent> events = aggregates.decide(command).events();
        events.forEach(event -> follow(process.after(event, childrenOf(command))));
        return events;
    }

    public List<SignalEvent> send(SignalCommand command) {
        List<SignalEvent> events = aggregates.decide(command).events();
        events.forEach(event -> follow(process.after(event)));
        return events;
    }

    public List<NoticeEvent> send(NoticeCommand command) {
        Decided<NoticeState, NoticeEvent> decided = aggregates.decide(command);
        decided.events().forEach(event -> follow(process.after(event, issued(decided.state()))));
        return decided.events();
    }

    public List<SchoolEvent> send(SchoolCommand command) {
        List<SchoolEvent> events = aggregates.decide(command).events();
        events.forEach(event -> follow(process.after(event)));
        return events;
    }

    /** All follow-ups so far, in order. */
    public List<FollowUp> followUps() {
        return List.copyOf(followUps);
    }

    /** Those follow-ups that are to be noted in this commit and done later, in order. */
    public List<FollowUp.Later> later() {
        return followUps.stream()
                .filter(FollowUp.Later.class::isInstance)
                .map(FollowUp.Later.class::cast)
                .toList();
    }

    private void follow(List<FollowUp> consequences) {
        for (FollowUp followUp : consequences) {
            followUps.add(followUp);
            switch (followUp) {
                case SendToSignal(var command) -> send(command);
                case SendToNotice(var command) -> send(command);
                case FollowUp.Later _ -> {
                    // Noted by the caller, in the same commit.
                }
            }
        }
    }

    private static ReportedSignals childrenOf(InterventionCommand command) {
        return switch (command) {
            case ReportIntervention report -> report.children();
        };
    }

    private static Issued issued(NoticeState state) {
        return switch (state) {
            case Issued issued -> issued;
            case NotIssued() -> throw new IllegalStateException("something happened to a notice that was never issued");
        };
    }
}
