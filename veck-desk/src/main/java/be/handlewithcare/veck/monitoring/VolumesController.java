package be.handlewithcare.veck.monitoring;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.zone.ZoneDirectory;
import be.handlewithcare.projections.monitoring.VolumeRow;
import be.handlewithcare.projections.monitoring.Volumes;
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

/** Answers with the volumes, as JSON, CSV or XLSX. */
@RestController
final class VolumesController {
    private final Volumes volumes;
    private final ZoneDirectory zones;
    private final FileExport export;

    VolumesController(Volumes volumes, ZoneDirectory zones, FileExport export) {
        this.zones = zones;
        this.volumes = volumes;
        this.export = export;
    }

    @GetMapping(
            path = "/api/veck/v1/volumes",
            produces = {MediaType.APPLICATION_JSON_VALUE, FileForm.CSV_TYPE, FileForm.XLSX_TYPE})
    ResponseEntity<?> volumes(
            @RequestParam MultiValueMap<String, String> given, @RequestHeader HttpHeaders headers, Actor actor) {
        MonitoringQuestion question = MonitoringQuestion.read(MonitoringParameters.of(given), null, zones);
        List<VolumeRow> rows = volumes.rows(question.filter(), question.cuts());
        return FileForm.askedIn(headers)
                .<ResponseEntity<?>>map(form -> export.file(
                        "volumes", question.first(), question.last(), VolumesSheet.of(rows, question), form, actor))
                .orElseGet(() -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(VolumesAnswer.of(rows, question)));
    }
}
