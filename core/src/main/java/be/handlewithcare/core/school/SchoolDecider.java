package be.handlewithcare.core.school;

import be.handlewithcare.core.decision.Decider;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.school.SchoolCommand.RegisterSchool;
import be.handlewithcare.core.school.SchoolEvent.SchoolDetailsChanged;
import be.handlewithcare.core.school.SchoolEvent.SchoolJoined;
import be.handlewithcare.core.school.SchoolEvent.SchoolLeft;
import be.handlewithcare.core.school.SchoolState.Leaving;
import be.handlewithcare.core.school.SchoolState.NeverJoined;
import be.handlewithcare.core.school.SchoolState.TakingPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A school joins once it is trained, changes its mailboxes now and then, and may leave and come back. */
public final class SchoolDecider implements Decider<SchoolCommand, SchoolState, SchoolEvent> {

    @Override
    public SchoolState initial() {
        return new NeverJoined();
    }

    @Override
    public List<SchoolEvent> decide(SchoolCommand command, SchoolState state) {
        return switch (command) {
            case RegisterSchool register -> register(register, state);
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
        } else if (!wish.details().equals(detailsIn(state))) {
            events.add(new SchoolDetailsChanged(wish.school(), wish.details(), wish.at()));
        }
        if (leavesOn != null && (joins || !leavesOn.equals(leftOnIn(state)))) {
            events.add(new SchoolLeft(wish.school(), leavesOn, wish.at()));
        }
        return events;
    }

    private static boolean joins(RegisterSchool wish, SchoolState state) {
        return switch (state) {
            case NeverJoined() -> true;
            case TakingPart taking -> !taking.joinedOn().equals(wish.joinedOn());
            case Leaving leaving -> wish.leftOn() == null || !leaving.joinedOn().equals(wish.joinedOn());
        };
    }

    private static @Nullable SchoolDetails detailsIn(SchoolState state) {
        return switch (state) {
            case NeverJoined() -> null;
            case TakingPart taking -> taking.details();
            case Leaving leaving -> leaving.details();
        };
    }

    private static @Nullable LocalDate leftOnIn(SchoolState state) {
        return state instanceof Leaving leaving ? leaving.leftOn() : null;
    }

    @Override
    public SchoolState evolve(SchoolState state, SchoolEvent event) {
        return switch (event) {
            case SchoolJoined joined -> new TakingPart(joined.details(), joined.joinedOn());
            case SchoolDetailsChanged changed ->
                switch (state) {
                    case NeverJoined() -> throw new IllegalStateException("an event before the school joined");
                    case TakingPart taking -> new TakingPart(changed.details(), taking.joinedOn());
                    case Leaving leaving -> new Leaving(changed.details(), leaving.joinedOn(), leaving.leftOn());
                };
            case SchoolLeft left ->
                switch (state) {
                    case NeverJoined() -> throw new IllegalStateException("an event before the school joined");
                    case TakingPart taking -> new Leaving(taking.details(), taking.joinedOn(), left.leftOn());
                    case Leaving leaving -> new Leaving(leaving.details(), leaving.joinedOn(), left.leftOn());
                };
        };
    }
}
