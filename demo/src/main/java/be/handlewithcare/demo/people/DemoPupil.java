package be.handlewithcare.demo.people;

import java.time.LocalDate;
import java.util.List;

/**
 * An invented pupil.
 *
 * @param pupil key in the register: the household and the place in it, such as {@code G00412-2}
 * @param givenName empty for a pupil with a single name
 * @param enrolments one, or two for who moved or goes to two schools
 */
public record DemoPupil(
        String pupil, String givenName, String familyName, LocalDate birthDate, List<DemoEnrolment> enrolments) {
    public DemoPupil {
        enrolments = List.copyOf(enrolments);
    }

    /** Pupils of one household are brothers and sisters. */
    public String household() {
        return pupil.substring(0, pupil.lastIndexOf('-'));
    }

    DemoPupil with(List<DemoEnrolment> others) {
        return new DemoPupil(pupil, givenName, familyName, birthDate, others);
    }

    @Override
    public String toString() {
        return "DemoPupil[" + pupil + "]";
    }
}
