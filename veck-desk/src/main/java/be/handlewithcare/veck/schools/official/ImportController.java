package be.handlewithcare.veck.schools.official;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.web.RequestText;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes the official list of schools in. */
@RestController
final class ImportController {
    private static final Logger LOG = LoggerFactory.getLogger(ImportController.class);
    private static final long LIMIT_BYTES = 16L * 1024 * 1024;

    private final SchoolImport schools;

    ImportController(SchoolImport schools) {
        this.schools = schools;
    }

    /** May be repeated. Nothing is done before the whole list was read. */
    @PostMapping(
            path = "/api/veck/v1/schools/import",
            consumes = "text/csv",
            produces = MediaType.APPLICATION_JSON_VALUE)
    ImportAnswer follow(HttpServletRequest request, Actor by) {
        OfficialList list = new OfficialList();
        RequestText.readLines(request, LIMIT_BYTES, list);
        ImportAnswer answer = schools.follow(list.complete(), by);
        LOG.info(
                "school list: schools {}, changed {}, new {}, refusals {}",
                answer.schools(),
                answer.changed().size(),
                answer.added(),
                answer.refused().size());
        return answer;
    }
}
