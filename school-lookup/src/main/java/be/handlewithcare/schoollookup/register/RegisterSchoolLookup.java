package be.handlewithcare.schoollookup.register;

import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.child.MatchingName;
import be.handlewithcare.core.child.NearName;
import be.handlewithcare.core.lookup.EnrolmentSource;
import be.handlewithcare.core.lookup.LookupAnswer;
import be.handlewithcare.core.lookup.LookupQuestion;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.school.InstitutionNumber;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * Asks the enrolment register. A pupil counts who is enrolled on the day under exactly this name, after normalisation,
 * and this birth date; then all the pupil's enrolments of that day count. If there is none, the schools are named of
 * those who come near.
 */
final class RegisterSchoolLookup implements EnrolmentSource {
    private static final Duration UNTIL_A_REGISTER_COMES = Duration.ofMinutes(1);

    private final RegisterFile register;

    RegisterSchoolLookup(RegisterFile register) {
        this.register = register;
    }

    @Override
    public LookupSource name() {
        return LookupSource.REGISTER;
    }

    @Override
    public LookupAnswer find(LookupQuestion question) {
        return register.table()
                .map(table -> find(table, question.child(), question.on()))
                .orElseGet(() -> new LookupAnswer.Unavailable(UNTIL_A_REGISTER_COMES));
    }

    private static LookupAnswer find(EnrolmentTable table, Identity child, LocalDate on) {
        List<Long> pupils =
                table.pupilsOf(MatchingName.of(child.name()), child.birthDate().value(), on);
        List<InstitutionNumber> schools = table.schoolsOf(pupils, on);
        if (pupils.isEmpty()) {
            List<Long> near = table.pupilsNear(
                    NearName.of(child.name()), child.birthDate().value(), on);
            return new LookupAnswer.NotFound(table.schoolsOf(near, on));
        }
        if (pupils.size() > 1) {
            return new LookupAnswer.SeveralPupils(schools);
        }
        return schools.size() == 1
                ? new LookupAnswer.Found(schools.getFirst())
                : new LookupAnswer.SeveralSchools(schools);
    }
}
