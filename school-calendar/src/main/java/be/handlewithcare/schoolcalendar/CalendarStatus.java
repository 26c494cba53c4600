package be.handlewithcare.schoolcalendar;

import java.util.Optional;

/** Tells how the school calendar is, for health. */
@FunctionalInterface
public interface CalendarStatus {

    /** The most urgent warning now. */
    Optional<CalendarWarning> warning();
}
