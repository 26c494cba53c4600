package be.handlewithcare.core.calendar;

import java.time.LocalDate;

/** Tells on which days the schools of Flanders are open. Days off of one school are that school's own. */
@FunctionalInterface
public interface SchoolDays {

    /** Monday to Friday, no school holiday and no public holiday. Answers for any day, also years ahead. */
    boolean isSchoolDay(LocalDate day);
}
