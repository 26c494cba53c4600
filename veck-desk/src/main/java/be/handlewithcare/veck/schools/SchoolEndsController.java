package be.handlewithcare.veck.schools;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.ManageSchools;
import be.handlewithcare.projections.desk.SchoolRegister;
import be.handlewithcare.web.FieldError;
import be.handlewithcare.web.Fields;
import be.handlewithcare.web.InvalidFields;
import be.handlewithcare.web.IsoDate;
import be.handlewithcare.web.StrictJson;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says that a school exists no more, or goes on under another number. Each may be repeated. */
@RestController
final class SchoolEndsController {
    /** Which field is to blame for what only the school itself can tell. */
    private static final Map<Rule, String> BLAMED =
            Map.of(Rule.LEFT_BEFORE_JOINED, "/on", Rule.MERGED_INTO_ITSELF, "/into");

    private final ManageSchools schools;
    private final SchoolRegister register;
    private final StrictJson json;

    SchoolEndsController(ManageSchools schools, SchoolRegister register, StrictJson json) {
        this.schools = schools;
        this.register = register;
        this.json = json;
    }

    @PostMapping(
            path = "/api/veck/v1/schools/{institutionNumber}/closing",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    SchoolItem close(@PathVariable String institutionNumber, HttpServletRequest request, Actor by) {
        SchoolEnd.Closing closing = json.read(request, SchoolEnd.Closing.class);
        Fields fields = new Fields();
        Optional<InstitutionNumber> school = number(institutionNumber, fields);
        Optional<LocalDate> on = fields.required("/on", closing.on(), IsoDate::read);
        fields.throwIfAny();
        blaming(() -> schools.close(school.orElseThrow(), on.orElseThrow(), by));
        return listed(school.orElseThrow());
    }

    @PostMapping(
            path = "/api/veck/v1/schools/{institutionNumber}/merger",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    SchoolItem merge(@PathVariable String institutionNumber, HttpServletRequest request, Actor by) {
        SchoolEnd.Merger merger = json.read(request, SchoolEnd.Merger.class);
        Fields fields = new Fields();
        Optional<InstitutionNumber> school = number(institutionNumber, fields);
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

    private SchoolItem listed(InstitutionNumber school) {
        return SchoolItem.of(register.school(school).orElseThrow());
    }
}
