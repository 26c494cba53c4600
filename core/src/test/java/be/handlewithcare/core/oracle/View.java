package be.handlewithcare.core.oracle;

import java.util.List;
import java.util.Map;

/**
 * How a signal stands, seen from outside.
 *
 * @param status of the contract
 * @param reason of the contract; empty for a status without one
 * @param placed whether its schools are known and it did not come back
 * @param candidates schools that a person may choose from
 * @param notices what each school that ever had a notice sees of it
 */
record View(
        String status,
        String reason,
        boolean placed,
        boolean overdue,
        boolean erased,
        List<Integer> candidates,
        Map<Integer, Sees> notices) {

    /** What a school sees of a notice. */
    enum Sees {
        NOTHING,
        UNREAD,
        OPENED,
        ACKNOWLEDGED,
        TEACHER_INFORMED,
        RETURNED,
        WITHDRAWN,
        ERASED;

        /** Whether the school may still read whom it is about. */
        boolean stands() {
            return switch (this) {
                case UNREAD, OPENED, ACKNOWLEDGED, TEACHER_INFORMED -> true;
                case NOTHING, RETURNED, WITHDRAWN, ERASED -> false;
            };
        }
    }
}
