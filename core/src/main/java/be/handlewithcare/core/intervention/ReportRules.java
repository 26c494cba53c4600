package be.handlewithcare.core.intervention;

import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.child.BirthDate;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import java.time.Duration;
import java.time.Instant;

/** The rules of a report that need the clock or two of its fields. */
public final class ReportRules {
    /** How long ago an intervention may be. */
    public static final Duration OLDEST = Duration.ofDays(30);

    /** How far another clock may run ahead of ours. */
    public static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(2);

    private static final int MOST_CHILDREN = 12;

    private ReportRules() {}

    /**
     * Checks a whole report, but for its age: whether it is a resend is not known here.
     *
     * @throws Rejected the first rule that it breaks
     */
    public static void check(Report report, Instant now) {
        notInTheFuture(report.occurredAt(), now);
        numberOfChildren(report.children().size());
        report.children().forEach(child -> isChild(child.birthDate(), report.occurredAt()));
    }

    /**
     * Clocks may run ahead of ours, by two minutes.
     *
     * @throws Rejected {@link Rule#IN_THE_FUTURE}
     */
    public static void notInTheFuture(Instant occurredAt, Instant now) {
        if (occurredAt.isAfter(now.plus(CLOCK_TOLERANCE))) {
            throw new Rejected(Rule.IN_THE_FUTURE);
        }
    }

    /**
     * An intervention that is reported for the first time lies at most 30 days back. A resend may come later.
     *
     * @throws Rejected {@link Rule#TOO_OLD}
     */
    public static void notTooOld(Instant occurredAt, Instant now) {
        if (occurredAt.isBefore(now.minus(OLDEST))) {
            throw new Rejected(Rule.TOO_OLD);
        }
    }

    /**
     * A report names 1 to 12 children.
     *
     * @throws Rejected {@link Rule#TOO_FEW} or {@link Rule#TOO_MANY}
     */
    public static void numberOfChildren(int children) {
        if (children < 1) {
            throw new Rejected(Rule.TOO_FEW);
        }
        if (children > MOST_CHILDREN) {
            throw new Rejected(Rule.TOO_MANY);
        }
    }

    /**
     * A child is born by the day of the intervention, and not yet 18 on it.
     *
     * @throws Rejected {@link Rule#NOT_A_CHILD}
     */
    public static void isChild(BirthDate birthDate, Instant occurredAt) {
        if (!birthDate.isChildOn(Brussels.dayOf(occurredAt))) {
            throw new Rejected(Rule.NOT_A_CHILD);
        }
    }
}
