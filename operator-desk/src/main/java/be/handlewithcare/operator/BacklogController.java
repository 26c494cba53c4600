package be.handlewithcare.operator;

import be.handlewithcare.core.work.Backlog;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what waits to be done, and since when. */
@RestController
final class BacklogController {
    private final Backlog backlog;

    BacklogController(Backlog backlog) {
        this.backlog = backlog;
    }

    @GetMapping(path = "/api/operator/v1/backlog", produces = MediaType.APPLICATION_JSON_VALUE)
    BacklogAnswer backlog() {
        return BacklogAnswer.of(backlog.waiting());
    }
}
