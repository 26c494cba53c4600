package be.handlewithcare.core.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The hours in which somebody is there at one school: 08:00 up to and without 16:30 in Brussels, on its school days.
 *
 * <p>If a calendar knows no school day in the {@value #LONGEST_BREAK_DAYS} days that start with a Monday to Friday, that
 * day counts as a school day: a faulty calendar or a school that is off for ever then makes a reminder come at a bad
 * moment, not never.
 *
 * @param days of all schools
 * @param daysOff of this school, on top
 */
public record SchoolHours(SchoolDays days, Set<LocalDate> daysOff) {
    private static final LocalTime START = LocalTime.of(8, 0);
    private static final LocalTime END = LocalTime.of(16, 30);
    private static final int LONGEST_BREAK_DAYS = 400;

    public SchoolHours {
        daysOff = Set.copyOf(daysOff);
    }

    /** Whether somebody is there now. */
    public boolean areOn(Instant instant) {
        LocalDate day = Brussels.dayOf(instant);
        return !instant.isBefore(startOf(day)) && instant.isBefore(endOf(day)) && isSchoolDay(day);
    }

    /** The first 08:00 of a school day that is later than this instant. */
    public Instant startOfNextDay(Instant after) {
        LocalDate today = Brussels.dayOf(after);
        return startOf(firstSchoolDay(after.isBefore(startOf(today)) ? today : today.plusDays(1)));
    }

    /** This instant if somebody is there, else the start of the next school day. */
    public Instant nextOpen(Instant instant) {
        return areOn(instant) ? instant : startOfNextDay(instant);
    }

    /**
     * The first instant at which this much school time has passed; that can be the very end of a school day. Time outside
     * school hours doesn't count.
     *
     * @param schoolTime zero or more
     */
    public Instant after(Instant from, Duration schoolTime) {
        if (schoolTime.isNegative()) {
            throw new IllegalArgumentException("School time doesn't run backwards");
        }
        Instant at = nextOpen(from);
        Duration left = schoolTime;
        for (Duration today = untilEnd(at); left.compareTo(today) > 0; today = untilEnd(at)) {
            left = left.minus(today);
            at = startOfNextDay(at);
        }
        return at.plus(left);
    }

    private static Duration untilEnd(Instant at) {
        return Duration.between(at, endOf(Brussels.dayOf(at)));
    }

    private LocalDate firstSchoolDay(LocalDate from) {
        return daysFrom(from).filter(this::isSchoolDay).findFirst().orElseThrow();
    }

    private boolean isSchoolDay(LocalDate day) {
        return isOn(day) || (isWeekday(day) && noneIsOnFrom(day));
    }

    private boolean noneIsOnFrom(LocalDate day) {
        return daysFrom(day).limit(LONGEST_BREAK_DAYS).noneMatch(this::isOn);
    }

    private boolean isOn(LocalDate day) {
        return !daysOff.contains(day) && days.isSchoolDay(day);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    private static Stream<LocalDate> daysFrom(LocalDate day) {
        return Stream.iterate(day, previous -> previous.plusDays(1));
    }

    private static Instant startOf(LocalDate day) {
        return day.atTime(START).atZone(Brussels.ZONE).toInstant();
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(END).atZone(Brussels.ZONE).toInstant();
    }
}
