package be.handlewithcare.core.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is done in a history. Zones, interventions, children and schools are small numbers, so that a history
 * can be read; the notice of a child at a school is named by the two.
 */
sealed interface Step {

    /** A zone reports children of one intervention; another content stands for a report that was changed. */
    record Report(int zone, int intervention, Instant occurredAt, int children, int content) implements Step {}

    record LookUp(int child, Kind answer, List<Integer> schools) implements Step {}

    /** The task that mails a notice has its turn, and the mail server takes the mail or not. */
    record Mail(int child, int school, boolean taken) implements Step {}

    record Remind(int child, int school, int number) implements Step {}

    record Direct(Doing doing, int child, int school, int by) implements Step {}

    record Place(int child, int zone, List<Integer> schools) implements Step {}

    record Close(int child, int zone, String reason) implements Step {}

    record Withdraw(int child, int zone, String reason) implements Step {}

    record Escalate(int child) implements Step {}

    record MarkOverdue(int child) implements Step {}

    /** The task that erases has its turn: too early, at its time, or late. */
    record EraseInTime(int child) implements Step {}

    record EraseOnRequest(int child) implements Step {}

    /** A letter that was called for has its turn. */
    record SendLetter(String letter) implements Step {}

    /** The official list is followed at a school; each list gives it another name. */
    record Follow(int school, int listing) implements Step {}

    record Register(
            int school, LocalDate joinedOn, @Nullable LocalDate leftOn) implements Step {}

    record CloseDown(int school, LocalDate on) implements Step {}

    record Merge(int school, int into, LocalDate on) implements Step {}

    record Wait(Duration time) implements Step {}

    /** What a source of enrolments can answer. */
    enum Kind {
        FOUND,
        NOT_FOUND,
        SEVERAL_SCHOOLS,
        SEVERAL_PUPILS,
        UNAVAILABLE
    }

    /** What a director can do with a notice. */
    enum Doing {
        OPEN,
        ACKNOWLEDGE,
        INFORM_TEACHER,
        RETURN
    }
}
