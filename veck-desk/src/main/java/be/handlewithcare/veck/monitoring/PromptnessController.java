package be.handlewithcare.veck.monitoring;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.projections.monitoring.Promptness;
import be.handlewithcare.projections.monitoring.PromptnessRow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers with where the 24 hours go, as JSON or as a CSV file. */
@RestController
final class PromptnessController {
    private final Promptness promptness;
    private final CsvExport export;

    PromptnessController(Promptness promptness, CsvExport export) {
        this.promptness = promptness;
        this.export = export;
    }

    @GetMapping(
            path = "/api/veck/v1/promptness",
            produces = {MediaType.APPLICATION_JSON_VALUE, CsvExport.TYPE})
    ResponseEntity<?> promptness(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable String audience,
            @RequestHeader HttpHeaders headers,
            Actor actor) {
        MonitoringQuestion question = MonitoringQuestion.read(from, to, by, audience);
        List<PromptnessRow> rows = promptness.rows(question.first(), question.last(), question.cuts());
        return CsvExport.isAsked(headers)
                ? export.file("promptness", question, PromptnessCsv.of(rows, question), actor)
                : ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(PromptnessAnswer.of(rows, question));
    }
}
