package be.handlewithcare.veck.schools;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.school.ManageSchools;
import be.handlewithcare.projections.desk.SchoolRegister;
import be.handlewithcare.web.Fields;
import be.handlewithcare.web.StrictJson;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says which schools take part. */
@RestController
final class SchoolsController {
    private final ManageSchools schools;
    private final SchoolRegister register;
    private final StrictJson json;

    SchoolsController(ManageSchools schools, SchoolRegister register, StrictJson json) {
        this.schools = schools;
        this.register = register;
        this.json = json;
    }

    /** May be repeated: the school's taking part is then as the last one says. */
    @PutMapping(
            path = "/api/veck/v1/schools/{institutionNumber}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    SchoolItem register(@PathVariable String institutionNumber, HttpServletRequest request, Actor by) {
        SchoolWish wish = SchoolFields.read(institutionNumber, json.read(request, SchoolBody.class));
        Fields fields = new Fields();
        fields.check(
                "/leftOn", () -> schools.register(wish.school(), wish.details(), wish.joinedOn(), wish.leftOn(), by));
        fields.throwIfAny();
        if (wish.daysOff() != null) {
            schools.setDaysOff(wish.school(), wish.daysOff(), by);
        }
        return SchoolItem.of(register.school(wish.school()).orElseThrow());
    }

    @GetMapping(path = "/api/veck/v1/schools", produces = MediaType.APPLICATION_JSON_VALUE)
    SchoolItem.All schools() {
        return new SchoolItem.All(
                register.schools().stream().map(SchoolItem::of).toList());
    }
}
