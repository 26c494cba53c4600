package be.handlewithcare.core.school;

import be.handlewithcare.core.decision.Decider;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.school.SchoolCommand.CloseSchool;
import be.handlewithcare.core.school.SchoolCommand.MergeSchool;
import be.handlewithcare.core.school.SchoolCommand.RegisterSchool;
import be.handlewithcare.core.school.SchoolCommand.SetDaysOff;
import be.handlewithcare.core.school.SchoolCommand.UpdateSchool;
import be.handlewithcare.core.school.SchoolEvent.SchoolClosed;
import be.handlewithcare.core.school.SchoolEvent.SchoolDaysOffChanged;
import be.handlewithcare.core.school.SchoolEvent.SchoolDetailsChanged;
import be.handlewithcare.core.school.SchoolEvent.SchoolJoined;
import be.handlewithcare.core.school.SchoolEvent.SchoolLeft;
import be.handlewithcare.core.school.SchoolEvent.SchoolMerged;
import be.handlewithcare.core.school.SchoolState.Closed;
import be.handlewithcare.core.school.SchoolState.Joined;
import be.handlewithcare.core.school.SchoolState.Leaving;
import be.handlewithcare.core.school.SchoolState.Membership;
import be.handlewithcare.core.school.SchoolState.Merged;
import be.handlewithcare.core.school.SchoolState.NeverJoined;
import be.handlewithcare.core.school.SchoolState.TakingPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A school joins once it is trained, changes its mailboxes and its days off now and then, and may leave and come back. It
 * may close, or merge into another school and go on under that one's number.
 */
public final class SchoolDecider implements Decider<SchoolCommand, SchoolState, SchoolEvent> {
    @Override
    public SchoolState initial() {
        return new NeverJoined();
    }

    @Override
    public List<SchoolEvent> decide(SchoolCommand command, SchoolState state) {
        return switch (command) {
            case RegisterSchool register -> register(register, state);
            case UpdateSchool update -> update(update, joined(state));
            case CloseSchool close -> close(close, joined(state));
            case MergeSchool merge -> merge(merge, joined(state));
            case SetDaysOff set -> setDaysOff(set, joined(state));
        };
    }

    private static List<SchoolEvent> register(RegisterSchool wish, SchoolState state) {
        LocalDate leavesOn = wish.leftOn();
        if (leavesOn != null && leavesOn.isBefore(wish.joinedOn())) {
            throw new Rejected(Rule.LEFT_BEFORE_JOINED);
        }
        List<SchoolEvent> events = new ArrayList<>();
        boolean joins = joins(wish, state);
        if (joins) {
            events.add(new SchoolJoined(wish.school(), wish.details(), wish.joinedOn(), wish.at()));
        } else if (state instanceof Joined known
                && !wish.details().equals(known.membership().details())) {
            events.add(new SchoolDetailsChanged(wish.school(), wish.details(), wish.at()));
        }
        if (leavesOn != null && (joins || leavesAnew(leavesOn, state))) {
            events.add(new SchoolLeft(wish.school(), leavesOn, wish.at()));
        }
        return events;
    }

    private static boolean joins(RegisterSchool wish, SchoolState state) {
        return switch (state) {
            case NeverJoined _ -> true;
            // A new mailbox does not undo a closure or a merger; joining on another day does.
            case TakingPart _, Closed _, Merged _ -> !wish.joinedOn().equals(joinedOn(state));
            case Leaving(Membership known, LocalDate _) ->
                wish.leftOn() == null || !known.joinedOn().equals(wish.joinedOn());
        };
    }

    /** Who closes or merges does not leave besides. */
    private static boolean leavesAnew(LocalDate on, SchoolState state) {
        return switch (state) {
            case NeverJoined _, TakingPart _ -> true;
            case Leaving leaving -> !leaving.leftOn().equals(on);
            case Closed _, Merged _ -> false;
        };
    }

    private static @Nullable LocalDate joinedOn(SchoolState state) {
        return state instanceof Joined joined ? joined.membership().joinedOn() : null;
    }

    private static List<SchoolEvent> update(UpdateSchool update, Joined state) {
        SchoolDetails known = state.membership().details();
        SchoolDetails details = update.details().over(known);
        return details.equals(known)
                ? List.of()
                : List.of(new SchoolDetailsChanged(update.school(), details, update.at()));
    }

    private static List<SchoolEvent> close(CloseSchool close, Joined state) {
        notBeforeJoining(close.on(), state);
        return state instanceof Closed closed && closed.closedOn().equals(close.on())
                ? List.of()
                : List.of(new SchoolClosed(close.school(), close.on(), close.at()));
    }

    private static List<SchoolEvent> merge(MergeSchool merge, Joined state) {
        if (merge.into().equals(merge.school())) {
            throw new Rejected(Rule.MERGED_INTO_ITSELF);
        }
        notBeforeJoining(merge.on(), state);
        return state.equals(new Merged(state.membership(), merge.into(), merge.on()))
                ? List.of()
                : List.of(new SchoolMerged(merge.school(), merge.into(), merge.on(), merge.at()));
    }

    private static void notBeforeJoining(LocalDate day, Joined state) {
        if (day.isBefore(state.membership().joinedOn())) {
            throw new Rejected(Rule.LEFT_BEFORE_JOINED);
        }
    }

    private static List<SchoolEvent> setDaysOff(SetDaysOff set, Joined state) {
        return state.daysOff().equals(set.days())
                ? List.of()
                : List.of(new SchoolDaysOffChanged(set.school(), List.copyOf(set.days()), set.at()));
    }

    private static Joined joined(SchoolState state) {
        return switch (state) {
            case NeverJoined() -> throw new Rejected(Rule.NOT_FOUND);
            case Joined known -> known;
        };
    }

    @Override
    public SchoolState evolve(SchoolState state, SchoolEvent event) {
        return switch (event) {
            case SchoolJoined joined ->
                new TakingPart(new Membership(joined.details(), joined.joinedOn(), state.daysOff()));
            case SchoolLeft left -> new Leaving(membership(state), left.leftOn());
            case SchoolClosed closed -> new Closed(membership(state), closed.closedOn());
            case SchoolMerged merged -> new Merged(membership(state), merged.into(), merged.mergedOn());
            case SchoolDetailsChanged changed -> with(membership(state).with(changed.details()), state);
            case SchoolDaysOffChanged changed -> with(membership(state).with(Set.copyOf(changed.days())), state);
        };
    }

    private static SchoolState with(Membership membership, SchoolState state) {
        return switch (state) {
            case NeverJoined _, TakingPart _ -> new TakingPart(membership);
            case Leaving leaving -> new Leaving(membership, leaving.leftOn());
            case Closed closed -> new Closed(membership, closed.closedOn());
            case Merged merged -> new Merged(membership, merged.into(), merged.mergedOn());
        };
    }

    private static Membership membership(SchoolState state) {
        return switch (state) {
            case NeverJoined() -> throw new IllegalStateException("an event before the school joined");
            case Joined known -> known.membership();
        };
    }
}
