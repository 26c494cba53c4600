package be.handlewithcare.veck.schools;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.web.StrictJson;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says that a school exists no more, or goes on under another number. Each may be repeated. */
@RestController
final class SchoolEndsController {
    private final Registrar registrar;
    private final StrictJson json;

    SchoolEndsController(Registrar registrar, StrictJson json) {
        this.registrar = registrar;
        this.json = json;
    }

    @PostMapping(
            path = "/api/veck/v1/schools/{institutionNumber}/closing",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    SchoolItem close(@PathVariable String institutionNumber, HttpServletRequest request, Actor by) {
        SchoolEnd.Closing closing = json.read(request, SchoolEnd.Closing.class);
        return SchoolItem.of(registrar.close(institutionNumber, closing, by));
    }

    @PostMapping(
            path = "/api/veck/v1/schools/{institutionNumber}/merger",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    SchoolItem merge(@PathVariable String institutionNumber, HttpServletRequest request, Actor by) {
        SchoolEnd.Merger merger = json.read(request, SchoolEnd.Merger.class);
        return SchoolItem.of(registrar.merge(institutionNumber, merger, by));
    }
}
