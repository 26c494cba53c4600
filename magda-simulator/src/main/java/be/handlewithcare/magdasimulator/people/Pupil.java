package be.handlewithcare.magdasimulator.people;

import java.time.LocalDate;
import java.util.List;

/**
 * A pupil of the register.
 *
 * @param id the register's key
 * @param names as the lines spell it, at least one
 * @param number the pupil's number now
 * @param formerNumber one that was replaced by it
 * @param namesakeNumber of somebody with the same name and birth date, who exists only on demand
 */
public record Pupil(
        String id,
        List<PersonName> names,
        LocalDate born,
        NationalNumber number,
        NationalNumber formerNumber,
        NationalNumber namesakeNumber,
        List<Enrolment> enrolments) {
    public Pupil {
        names = List.copyOf(names);
        enrolments = List.copyOf(enrolments);
    }

    @Override
    public String toString() {
        return "Pupil[" + id + "]";
    }
}
