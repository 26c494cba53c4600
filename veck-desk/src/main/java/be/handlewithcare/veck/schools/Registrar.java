package be.handlewithcare.veck.schools;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.ManageSchools;
import be.handlewithcare.projections.desk.SchoolRegister;
import be.handlewithcare.projections.desk.SchoolView;
import be.handlewithcare.web.FieldError;
import be.handlewithcare.web.Fields;
import be.handlewithcare.web.InvalidFields;
import be.handlewithcare.web.IsoDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Does what VECK asks of a school, whether a system or a form sent it: reads each field, and says of each rule that was
 * broken at which field. Each may be repeated.
 */
record Registrar(ManageSchools schools, SchoolRegister register) {
    /** Which field is to blame for what only the school itself can tell. */
    private static final Map<Rule, String> BLAMED =
            Map.of(Rule.LEFT_BEFORE_JOINED, "/on", Rule.MERGED_INTO_ITSELF, "/into");

    /**
     * Makes the school's taking part as the body says.
     *
     * @throws InvalidFields with all that is wrong
     */
    SchoolView register(String number, SchoolBody body, Actor by) {
        SchoolWish wish = SchoolFields.read(number, body);
        Fields fields = new Fields();
        fields.check(
                "/leftOn", () -> schools.register(wish.school(), wish.details(), wish.joinedOn(), wish.leftOn(), by));
        fields.throwIfAny();
        if (wish.daysOff() != null) {
            schools.setDaysOff(wish.school(), wish.daysOff(), by);
        }
        return listed(wish.school());
    }

    /**
     * Closes the school.
     *
     * @throws InvalidFields with all that is wrong
     * @throws Rejected {@link Rule#NOT_FOUND}
     */
    SchoolView close(String number, SchoolEnd.Closing closing, Actor by) {
        Fields fields = new Fields();
        Optional<InstitutionNumber> school = number(number, fields);
        Optional<LocalDate> on = fields.required("/on", closing.on(), IsoDate::read);
        fields.throwIfAny();
        blaming(() -> schools.close(school.orElseThrow(), on.orElseThrow(), by));
        return listed(school.orElseThrow());
    }

    /**
     * Lets the school go on as part of another.
     *
     * @throws InvalidFields with all that is wrong
     * @throws Rejected {@link Rule#NOT_FOUND}
     */
    SchoolView merge(String number, SchoolEnd.Merger merger, Actor by) {
        Fields fields = new Fields();
        Optional<InstitutionNumber> school = number(number, fields);
        Optional<InstitutionNumber> into = fields.required("/into", merger.into(), InstitutionNumber::new);
        Optional<LocalDate> on = fields.required("/on", merger.on(), IsoDate::read);
        fields.throwIfAny();
        blaming(() -> schools.merge(school.orElseThrow(), into.orElseThrow(), on.orElseThrow(), by));
        return listed(school.orElseThrow());
    }

    private static Optional<InstitutionNumber> number(String text, Fields fields) {
        return fields.read("/institutionNumber", () -> new InstitutionNumber(text));
    }

    private static void blaming(Runnable end) {
        try {
            end.run();
        } catch (Rejected rejected) {
            String pointer = BLAMED.get(rejected.rule());
            if (pointer == null) {
                throw rejected;
            }
            throw new InvalidFields(List.of(new FieldError(pointer, rejected.rule())));
        }
    }

    private SchoolView listed(InstitutionNumber school) {
        return register.school(school).orElseThrow();
    }
}
