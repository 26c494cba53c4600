package be.handlewithcare.operator;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.lookup.AskedSources;
import be.handlewithcare.core.lookup.AskedSources.AskedSource;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.lookup.Stoppages;
import be.handlewithcare.web.StrictJson;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows which sources of enrolments said that we may not ask them, and lets them be asked again. */
@RestController
final class SourcesController {
    private final AskedSources asked;
    private final Stoppages stoppages;
    private final StrictJson json;

    SourcesController(AskedSources asked, Stoppages stoppages, StrictJson json) {
        this.asked = asked;
        this.stoppages = stoppages;
        this.json = json;
    }

    @GetMapping(path = "/api/operator/v1/lookup", produces = MediaType.APPLICATION_JSON_VALUE)
    SourcesAnswer sources() {
        return SourcesAnswer.of(asked, stoppages);
    }

    /** May be repeated, and for a source that is not stopped. Answers how the source stands now. */
    @PostMapping(
            path = "/api/operator/v1/lookup/resumption",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    SourcesAnswer.Source resume(HttpServletRequest request, Actor by) {
        LookupSource source = json.read(request, ResumptionRequest.class).read();
        stoppages.resume(source, by);
        return asked.all().stream()
                .filter(one -> one.source() == source)
                .findFirst()
                .map(one -> SourcesAnswer.Source.of(one, stoppages.of(source)))
                .orElseGet(() -> SourcesAnswer.Source.of(new AskedSource(source, null), stoppages.of(source)));
    }
}
