package be.handlewithcare.core.notice;

import be.handlewithcare.core.calendar.SchoolHours;
import java.time.Duration;
import java.time.Instant;

/** When a notice that nobody has opened is reminded of: only while somebody is at the school. */
public final class Reminders {
    /** School time between two reminders. */
    public static final Duration EVERY = Duration.ofHours(4);

    private static final int FIRST_TO_SECOND_MAILBOX = 2;

    private Reminders() {}

    /** At the start of the next school day. */
    public static Instant first(SchoolHours hours, Instant issuedAt) {
        return hours.startOfNextDay(issuedAt);
    }

    /** {@link #EVERY} school time later; if that is the end of a school day, at the start of the next one. */
    public static Instant next(SchoolHours hours, Instant lastAt) {
        return hours.nextOpen(hours.after(lastAt, EVERY));
    }

    /**
     * Whether this reminder goes to the school's second mailbox too, if it has one.
     *
     * @param number 1 for the first reminder of a notice
     */
    public static boolean usesSecondMailbox(int number) {
        return number >= FIRST_TO_SECOND_MAILBOX;
    }
}
