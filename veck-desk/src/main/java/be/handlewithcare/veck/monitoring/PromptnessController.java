package be.handlewithcare.veck.monitoring;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.zone.ZoneDirectory;
import be.handlewithcare.projections.monitoring.Promptness;
import be.handlewithcare.projections.monitoring.PromptnessRow;
import be.handlewithcare.veck.export.FileExport;
import be.handlewithcare.veck.export.FileForm;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers with where the 24 hours go, as JSON, CSV or XLSX. */
@RestController
final class PromptnessController {
    private final Promptness promptness;
    private final ZoneDirectory zones;
    private final FileExport export;

    PromptnessController(Promptness promptness, ZoneDirectory zones, FileExport export) {
        this.zones = zones;
        this.promptness = promptness;
        this.export = export;
    }

    @GetMapping(
            path = "/api/veck/v1/promptness",
            produces = {MediaType.APPLICATION_JSON_VALUE, FileForm.CSV_TYPE, FileForm.XLSX_TYPE})
    ResponseEntity<?> promptness(
            @RequestParam MultiValueMap<String, String> given, @RequestHeader HttpHeaders headers, Actor actor) {
        MonitoringQuestion question = MonitoringQuestion.read(MonitoringParameters.of(given), null, zones);
        List<PromptnessRow> rows = promptness.rows(question.filter(), question.cuts());
        return FileForm.askedIn(headers)
                .<ResponseEntity<?>>map(form -> export.file(
                        "promptness",
                        question.first(),
                        question.last(),
                        PromptnessSheet.of(rows, question),
                        form,
                        actor))
                .orElseGet(() -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(PromptnessAnswer.of(rows, question)));
    }
}
