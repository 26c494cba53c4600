package be.handlewithcare.schoolcalendar;

import java.time.LocalDate;

/**
 * Days on which no school of Flanders is open.
 *
 * @param until the last day; it counts
 * @param name for people, in Dutch
 */
record Holiday(LocalDate from, LocalDate until, String name) {

    static Holiday weeks(int weeks, LocalDate from, String name) {
        return new Holiday(from, from.plusWeeks(weeks).minusDays(1), name);
    }

    static Holiday day(LocalDate day, String name) {
        return new Holiday(day, day, name);
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
