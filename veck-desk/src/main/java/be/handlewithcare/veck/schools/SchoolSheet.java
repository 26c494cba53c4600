package be.handlewithcare.veck.schools;

import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.projections.desk.SchoolRegister;
import be.handlewithcare.projections.desk.SchoolView;
import be.handlewithcare.web.page.FormFaults;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The page of one school: its form, filled in, and how it takes part today. */
record SchoolSheet(SchoolRegister register, Clock clock) {

    /** The school with this number, however it is written. */
    Optional<SchoolView> find(String number) {
        try {
            return register.school(new InstitutionNumber(number));
        } catch (Rejected noNumber) {
            return Optional.empty();
        }
    }

    /** All schools, by number. */
    List<SchoolLine> all() {
        return register.schools().stream().map(this::line).toList();
    }

    ModelAndView page(SchoolView school) {
        return page(school, SchoolForm.of(school), FormFaults.NONE);
    }

    ModelAndView page(SchoolView school, SchoolForm form, FormFaults faults) {
        return filled("schools/school", form, faults).addObject("line", line(school));
    }

    /** The form of a school that is not on the list. */
    ModelAndView newSchool(SchoolForm form, FormFaults faults) {
        return filled("schools/new", form, faults);
    }

    /** What stands at an address that leads to no school. */
    static ModelAndView nowhere() {
        return new ModelAndView("error/404", HttpStatus.NOT_FOUND);
    }

    private static ModelAndView filled(String template, SchoolForm form, FormFaults faults) {
        ModelAndView page = new ModelAndView(template, faults.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page.addObject("form", form).addObject("faults", faults);
    }

    private SchoolLine line(SchoolView school) {
        return SchoolLine.of(school, Brussels.dayOf(clock.instant()));
    }
}
