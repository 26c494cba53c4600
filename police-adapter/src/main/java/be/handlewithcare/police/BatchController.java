package be.handlewithcare.police;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.web.RequestText;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes a file of interventions in. */
@RestController
class BatchController {
    private static final Logger LOG = LoggerFactory.getLogger(BatchController.class);
    private static final int LIMIT_BYTES = 1024 * 1024;

    private final BatchIntake intake;

    BatchController(BatchIntake intake) {
        this.intake = intake;
    }

    @PostMapping(
            path = InterventionController.PATH + "/batch",
            consumes = "text/csv",
            produces = MediaType.APPLICATION_JSON_VALUE)
    BatchAnswer batch(HttpServletRequest request, Actor by) {
        BatchAnswer answer = BatchAnswer.of(intake.take(RequestText.bytes(request, LIMIT_BYTES), by));
        LOG.info(
                "batch of zone {}: interventions kept {}, refusals {}",
                by.organisation(),
                answer.accepted(),
                answer.refused().size());
        return answer;
    }
}
