package be.handlewithcare.core.signal;

import be.handlewithcare.core.calendar.Promise;
import be.handlewithcare.core.decision.Decider;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.school.LookupAnswer;
import be.handlewithcare.core.signal.SignalCommand.RaiseSignal;
import be.handlewithcare.core.signal.SignalCommand.RecordLookup;
import be.handlewithcare.core.signal.SignalEvent.SignalClosed;
import be.handlewithcare.core.signal.SignalEvent.SignalNeedsAttention;
import be.handlewithcare.core.signal.SignalEvent.SignalPlaced;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
import be.handlewithcare.core.signal.SignalState.AwaitingSchool;
import be.handlewithcare.core.signal.SignalState.Closed;
import be.handlewithcare.core.signal.SignalState.NeedsAttention;
import be.handlewithcare.core.signal.SignalState.NotRaised;
import be.handlewithcare.core.signal.SignalState.Placed;
import java.util.List;

/**
 * The life of a signal. Police raise it for a child; its school is looked up. One school that takes part: it is placed
 * there, and the school gets a notice. One that does not take part yet: closed. No school, several schools or several
 * pupils: a person of the zone decides, because nobody is guessed.
 */
public final class SignalDecider implements Decider<SignalCommand, SignalState, SignalEvent> {

    @Override
    public SignalState initial() {
        return new NotRaised();
    }

    @Override
    public List<SignalEvent> decide(SignalCommand command, SignalState state) {
        return switch (command) {
            case RaiseSignal raise -> raise(raise, state);
            case RecordLookup lookup -> record(lookup, state);
        };
    }

    private static List<SignalEvent> raise(RaiseSignal raise, SignalState state) {
        if (!(state instanceof NotRaised)) {
            return List.of();
        }
        return List.of(new SignalRaised(
                raise.signal(),
                raise.intervention(),
                raise.zone(),
                raise.post(),
                raise.occurredAt(),
                Promise.dueAt(raise.occurredAt()),
                raise.at(),
                raise.child(),
                raise.token()));
    }

    private static List<SignalEvent> record(RecordLookup lookup, SignalState state) {
        return switch (state) {
            case NotRaised() -> throw new Rejected(Rule.NOT_FOUND);
            case AwaitingSchool(SignalRaised raised) -> List.of(follow(lookup, raised));
            case NeedsAttention _, Placed _, Closed _ -> List.of();
        };
    }

    private static SignalEvent follow(RecordLookup lookup, SignalRaised raised) {
        return switch (lookup.answer()) {
            case LookupAnswer.Found(var school)
            when lookup.takingPart().contains(school) ->
                new SignalPlaced(raised.signal(), List.of(school), raised.child(), raised.dueAt(), lookup.at());
            case LookupAnswer.Found _ ->
                new SignalClosed(raised.signal(), ClosingReason.NOT_PARTICIPATING, lookup.at());
            case LookupAnswer.NotFound() ->
                new SignalNeedsAttention(raised.signal(), AttentionReason.NOT_FOUND, List.of(), lookup.at());
            case LookupAnswer.SeveralSchools(var schools) ->
                new SignalNeedsAttention(raised.signal(), AttentionReason.SEVERAL_SCHOOLS, schools, lookup.at());
            case LookupAnswer.SeveralPupils(var schools) ->
                new SignalNeedsAttention(raised.signal(), AttentionReason.SEVERAL_PUPILS, schools, lookup.at());
            case LookupAnswer.Unavailable _ ->
                throw new IllegalArgumentException("no answer is nothing to record: ask again");
        };
    }

    @Override
    public SignalState evolve(SignalState state, SignalEvent event) {
        return switch (event) {
            case SignalRaised raised -> new AwaitingSchool(raised);
            case SignalPlaced _ -> new Placed(raisedIn(state));
            case SignalNeedsAttention _ -> new NeedsAttention(raisedIn(state));
            case SignalClosed _ -> new Closed(raisedIn(state));
        };
    }

    private static SignalRaised raisedIn(SignalState state) {
        return switch (state) {
            case NotRaised() -> throw new IllegalStateException("an event before the signal was raised");
            case AwaitingSchool(var raised) -> raised;
            case NeedsAttention(var raised) -> raised;
            case Placed(var raised) -> raised;
            case Closed(var raised) -> raised;
        };
    }
}
