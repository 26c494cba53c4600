package be.handlewithcare.demo.night;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A pupil of the enrolment register.
 *
 * @param schools where the pupil has been enrolled for at least a month, without an end
 * @param settled whether no enrolment ended or began in the last month
 */
record RegisteredPupil(String pupil, DemoIntervention.Child child, List<String> schools, boolean settled) {
    private static final int SETTLED_DAYS = 30;

    /** Brothers and sisters share the first part of their keys. */
    String household() {
        return pupil.substring(0, pupil.lastIndexOf('-'));
    }

    boolean isAtOneSchool() {
        return settled && schools.size() == 1;
    }

    boolean isMinorOn(LocalDate day) {
        return child.birthDate().plusYears(18).isAfter(day);
    }

    /** From all enrolments of one pupil. */
    static RegisteredPupil of(List<RegisterLine> lines, LocalDate day) {
        LocalDate monthAgo = day.minusDays(SETTLED_DAYS);
        List<String> schools = new ArrayList<>();
        boolean settled = true;
        for (RegisterLine line : lines) {
            if (line.until() == null && line.from().isBefore(monthAgo)) {
                schools.add(line.institution());
            } else if (line.until() == null || !line.until().isBefore(monthAgo)) {
                settled = false;
            }
        }
        RegisterLine first = lines.getFirst();
        return new RegisteredPupil(first.pupil(), first.child(), List.copyOf(schools), settled);
    }

    @Override
    public String toString() {
        return "RegisteredPupil[" + pupil + "]";
    }
}
