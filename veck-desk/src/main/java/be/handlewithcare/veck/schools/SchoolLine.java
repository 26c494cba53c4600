package be.handlewithcare.veck.schools;

import be.handlewithcare.projections.desk.SchoolView;
import java.time.LocalDate;

/** A school of the list, and how it takes part today. Templates find only public methods. */
record SchoolLine(SchoolView school, State state) {

    static SchoolLine of(SchoolView school, LocalDate today) {
        return new SchoolLine(school, stateOf(school, today));
    }

    private static State stateOf(SchoolView school, LocalDate today) {
        LocalDate leftOn = school.leftOn();
        if (leftOn == null || leftOn.isAfter(today)) {
            return ongoing(school, leftOn != null, today);
        }
        if (school.mergedInto() != null) {
            return State.MERGED;
        }
        return school.closed() ? State.CLOSED : State.LEFT;
    }

    private static State ongoing(SchoolView school, boolean leaves, LocalDate today) {
        if (leaves) {
            return State.LEAVES;
        }
        return school.joinedOn().isAfter(today) ? State.JOINS : State.TAKES_PART;
    }

    /** Whether its end is fixed by closing or merging: leaving means nothing more then. */
    public boolean isEnding() {
        return school.closed() || school.mergedInto() != null;
    }

    /** How a school takes part. */
    enum State {
        JOINS,
        TAKES_PART,
        LEAVES,
        LEFT,
        CLOSED,
        MERGED;

        /** Whether it takes part no more. */
        public boolean isOver() {
            return this == LEFT || this == CLOSED || this == MERGED;
        }
    }
}
