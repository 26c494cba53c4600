package be.handlewithcare.veck.schools;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.projections.desk.SchoolRegister;
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
    private final Registrar registrar;
    private final SchoolRegister register;
    private final StrictJson json;

    SchoolsController(Registrar registrar, SchoolRegister register, StrictJson json) {
        this.registrar = registrar;
        this.register = register;
        this.json = json;
    }

    /** May be repeated: the school's taking part is then as the last one says. */
    @PutMapping(
            path = "/api/veck/v1/schools/{institutionNumber}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    SchoolItem register(@PathVariable String institutionNumber, HttpServletRequest request, Actor by) {
        SchoolBody body = json.read(request, SchoolBody.class);
        return SchoolItem.of(registrar.register(institutionNumber, body, by));
    }

    @GetMapping(path = "/api/veck/v1/schools", produces = MediaType.APPLICATION_JSON_VALUE)
    SchoolItem.All schools() {
        return new SchoolItem.All(
                register.schools().stream().map(SchoolItem::of).toList());
    }
}
