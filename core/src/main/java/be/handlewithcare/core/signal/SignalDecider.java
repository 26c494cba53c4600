package be.handlewithcare.core.signal;

import be.handlewithcare.core.decision.Decider;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.signal.SignalCommand.AskAPerson;
import be.handlewithcare.core.signal.SignalCommand.CloseByHand;
import be.handlewithcare.core.signal.SignalCommand.EraseSignal;
import be.handlewithcare.core.signal.SignalCommand.Escalate;
import be.handlewithcare.core.signal.SignalCommand.MarkOverdue;
import be.handlewithcare.core.signal.SignalCommand.PlaceByHand;
import be.handlewithcare.core.signal.SignalCommand.RaiseSignal;
import be.handlewithcare.core.signal.SignalCommand.RecordLookup;
import be.handlewithcare.core.signal.SignalCommand.RecordReturn;
import be.handlewithcare.core.signal.SignalCommand.RecordTold;
import be.handlewithcare.core.signal.SignalCommand.WithdrawSignal;
import be.handlewithcare.core.signal.SignalState.NotRaised;
import be.handlewithcare.core.signal.SignalState.Raised;
import be.handlewithcare.core.zone.ZoneCode;
import java.util.List;

/**
 * The life of a signal. Police raise it for a child; its school is looked up. One school that takes part: it is placed
 * there, and the school gets a notice. One that does not take part yet: closed. No school, several schools or several
 * pupils: a person of the zone decides, because nobody is guessed; who waits too long is called. Once its schools are
 * told, the promise is kept; if they are not within 24 hours, that is recorded once. A school may send it back, and a
 * person decides again; the zone may take it back at any time. In the end the child is forgotten, and nothing more
 * happens.
 */
public final class SignalDecider implements Decider<SignalCommand, SignalState, SignalEvent> {
    @Override
    public SignalState initial() {
        return new NotRaised();
    }

    @Override
    public List<SignalEvent> decide(SignalCommand command, SignalState state) {
        return switch (command) {
            case RaiseSignal raise -> Raising.raise(raise, state);
            case RecordLookup lookup -> Placing.follow(lookup, raised(state));
            case AskAPerson ask -> Placing.askAPerson(ask, raised(state));
            case PlaceByHand place -> Placing.byHand(place, ownedBy(place.zone(), state));
            case RecordTold told -> Telling.told(told, raised(state));
            case RecordReturn back -> Placing.sendBack(back, raised(state));
            case Escalate escalate -> Waiting.escalate(escalate, raised(state));
            case MarkOverdue overdue -> Waiting.markOverdue(overdue, raised(state));
            case CloseByHand close -> Ending.closeByHand(close, ownedBy(close.zone(), state));
            case WithdrawSignal withdraw -> Ending.withdraw(withdraw, ownedBy(withdraw.zone(), state));
            case EraseSignal erase -> Ending.erase(erase, raised(state));
        };
    }

    private static Raised raised(SignalState state) {
        return switch (state) {
            case NotRaised() -> throw new Rejected(Rule.NOT_FOUND);
            case Raised raised -> raised;
        };
    }

    private static Raised ownedBy(ZoneCode zone, SignalState state) {
        Raised raised = raised(state);
        if (!raised.course().raised().zone().equals(zone)) {
            throw new Rejected(Rule.NOT_FOUND);
        }
        return raised;
    }

    @Override
    public SignalState evolve(SignalState state, SignalEvent event) {
        return Evolution.after(state, event);
    }
}
