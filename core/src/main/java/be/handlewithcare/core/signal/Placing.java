package be.handlewithcare.core.signal;

import be.handlewithcare.core.calendar.Promise;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.lookup.LookupAnswer.NotAsked;
import be.handlewithcare.core.lookup.LookupAnswer.NotFound;
import be.handlewithcare.core.lookup.LookupAnswer.SeveralPupils;
import be.handlewithcare.core.lookup.LookupAnswer.SeveralSchools;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.signal.SignalCommand.AskAPerson;
import be.handlewithcare.core.signal.SignalCommand.AskAPerson.Why;
import be.handlewithcare.core.signal.SignalCommand.PlaceByHand;
import be.handlewithcare.core.signal.SignalCommand.RecordLookup;
import be.handlewithcare.core.signal.SignalCommand.RecordReturn;
import be.handlewithcare.core.signal.SignalEvent.SignalClosed;
import be.handlewithcare.core.signal.SignalEvent.SignalLookedUp;
import be.handlewithcare.core.signal.SignalEvent.SignalNeedsAttention;
import be.handlewithcare.core.signal.SignalEvent.SignalPlaced;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
import be.handlewithcare.core.signal.SignalEvent.SignalReturned;
import be.handlewithcare.core.signal.SignalState.AwaitingSchool;
import be.handlewithcare.core.signal.SignalState.Closed;
import be.handlewithcare.core.signal.SignalState.Erased;
import be.handlewithcare.core.signal.SignalState.NeedsAttention;
import be.handlewithcare.core.signal.SignalState.Placed;
import be.handlewithcare.core.signal.SignalState.Raised;
import be.handlewithcare.core.signal.SignalState.Withdrawn;
import java.util.ArrayList;
import java.util.List;

/** How a signal comes to its schools: by the lookup, by a person, and back again. */
final class Placing {
    private Placing() {}

    /** An answer counts while nobody has decided: also for a person's item that is there only for want of an answer. */
    static List<SignalEvent> follow(RecordLookup lookup, Raised state) {
        return switch (state) {
            case AwaitingSchool(Course course) -> follow(lookup, course.raised());
            case NeedsAttention(Course course, AttentionReason reason)
            when reason == AttentionReason.LOOKUP_UNAVAILABLE -> follow(lookup, course.raised());
            case NeedsAttention _, Placed _, Closed _, Withdrawn _, Erased _ -> List.of();
        };
    }

    private static List<SignalEvent> follow(RecordLookup lookup, SignalRaised raised) {
        return List.of(
                new SignalLookedUp(
                        raised.signal(),
                        lookup.source(),
                        lookup.answer().outcome(),
                        schoolsOfTheChild(lookup),
                        lookup.at()),
                decide(lookup, raised));
    }

    private static List<InstitutionNumber> schoolsOfTheChild(RecordLookup lookup) {
        return switch (lookup.answer()) {
            case Found _, SeveralSchools _, SeveralPupils _ -> lookup.answer().schools();
            case NotFound _, NotAsked _ -> List.of();
        };
    }

    private static SignalEvent decide(RecordLookup lookup, SignalRaised raised) {
        return switch (lookup.answer()) {
            case Found(var school)
            when lookup.takingPart().contains(school) ->
                new SignalPlaced(
                        raised.signal(), List.of(school), PlacedBy.LOOKUP, raised.child(), raised.dueAt(), lookup.at());
            case Found _ -> new SignalClosed(raised.signal(), ClosingReason.NOT_PARTICIPATING, lookup.at());
            case NotFound(var near) -> askAPerson(lookup, AttentionReason.NOT_FOUND, near);
            case NotAsked() -> askAPerson(lookup, AttentionReason.NOT_FOUND, List.of());
            case SeveralSchools(var schools) -> askAPerson(lookup, AttentionReason.SEVERAL_SCHOOLS, schools);
            case SeveralPupils(var schools) -> askAPerson(lookup, AttentionReason.SEVERAL_PUPILS, schools);
        };
    }

    private static SignalEvent askAPerson(
            RecordLookup lookup, AttentionReason reason, List<InstitutionNumber> candidates) {
        return new SignalNeedsAttention(lookup.signal(), reason, candidates, lookup.at());
    }

    /** Asks a person to decide when there is no answer, once there is little time left or no answer to hope for. */
    static List<SignalEvent> askAPerson(AskAPerson ask, Raised state) {
        return switch (state) {
            case AwaitingSchool(Course course)
            when ask.why() == Why.UNKNOWN_ANSWERS
                    || !ask.at().isBefore(Promise.lastCallAt(course.raised().dueAt())) ->
                List.of(new SignalNeedsAttention(
                        ask.signal(), AttentionReason.LOOKUP_UNAVAILABLE, List.of(), ask.at()));
            case AwaitingSchool _, NeedsAttention _, Placed _, Closed _, Withdrawn _, Erased _ -> List.of();
        };
    }

    static List<SignalEvent> byHand(PlaceByHand place, Raised state) {
        return switch (state) {
            case NeedsAttention(Course course, AttentionReason reason) -> byHand(place, course, reason);
            case AwaitingSchool _, Placed _, Closed _, Withdrawn _, Erased _ -> throw new Rejected(Rule.NOT_AWAITING);
        };
    }

    /** A school that stands by its notice already may be named again: then it is the one, and it has been told. */
    private static List<SignalEvent> byHand(PlaceByHand place, Course course, AttentionReason reason) {
        check(place, course, reason);
        List<SignalEvent> events = new ArrayList<>();
        events.add(new SignalPlaced(
                place.signal(),
                place.schools(),
                PlacedBy.PERSON,
                course.raised().child(),
                course.raised().dueAt(),
                place.at()));
        course.allToldAt(place.schools()).ifPresent(at -> events.addAll(Telling.kept(course, at)));
        return events;
    }

    private static void check(PlaceByHand place, Course course, AttentionReason reason) {
        if (place.schools().isEmpty()) {
            throw new Rejected(Rule.TOO_FEW);
        }
        if (place.schools().size() > reason.mostSchools()) {
            throw new Rejected(Rule.TOO_MANY);
        }
        if (place.schools().stream().anyMatch(course::isReturnedBy)) {
            throw new Rejected(Rule.RETURNED_BEFORE);
        }
        if (!place.takingPart().containsAll(place.schools())) {
            throw new Rejected(Rule.NOT_PARTICIPATING);
        }
    }

    static List<SignalEvent> sendBack(RecordReturn back, Raised state) {
        return switch (state) {
            case Placed _, NeedsAttention _ -> sendBack(back, state.course());
            case AwaitingSchool _, Closed _, Withdrawn _, Erased _ -> List.of();
        };
    }

    private static List<SignalEvent> sendBack(RecordReturn back, Course course) {
        if (!course.standingAt().contains(back.school())) {
            return List.of();
        }
        List<SignalEvent> events = new ArrayList<>();
        events.add(new SignalReturned(
                back.signal(), back.school(), course.returnedBy(back.school()).remainingCandidates(), back.at()));
        Waiting.overdue(course, back.at()).ifPresent(events::add);
        return events;
    }
}
