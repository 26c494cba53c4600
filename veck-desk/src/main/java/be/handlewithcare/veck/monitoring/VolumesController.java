package be.handlewithcare.veck.monitoring;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.projections.monitoring.VolumeRow;
import be.handlewithcare.projections.monitoring.Volumes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers with the volumes, as JSON or as a CSV file. */
@RestController
final class VolumesController {
    private final Volumes volumes;
    private final CsvExport export;

    VolumesController(Volumes volumes, CsvExport export) {
        this.volumes = volumes;
        this.export = export;
    }

    @GetMapping(
            path = "/api/veck/v1/volumes",
            produces = {MediaType.APPLICATION_JSON_VALUE, CsvExport.TYPE})
    ResponseEntity<?> volumes(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable String audience,
            @RequestHeader HttpHeaders headers,
            Actor actor) {
        MonitoringQuestion question = MonitoringQuestion.read(from, to, by, audience);
        List<VolumeRow> rows = volumes.rows(question.first(), question.last(), question.cuts());
        return CsvExport.isAsked(headers)
                ? export.file("volumes", question, VolumesCsv.of(rows, question), actor)
                : ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(VolumesAnswer.of(rows, question));
    }
}
