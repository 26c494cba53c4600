package be.handlewithcare.veck.schools.official;

import be.handlewithcare.core.decision.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes the official list of schools in. */
@RestController
final class ImportController {
    private final SchoolImport schools;

    ImportController(SchoolImport schools) {
        this.schools = schools;
    }

    /** May be repeated. Nothing is done before the whole list was read. */
    @PostMapping(
            path = "/api/veck/v1/schools/import",
            consumes = "text/csv",
            produces = MediaType.APPLICATION_JSON_VALUE)
    ImportAnswer follow(HttpServletRequest request, Actor by) throws IOException {
        return schools.follow(request.getInputStream(), by).answer();
    }
}
