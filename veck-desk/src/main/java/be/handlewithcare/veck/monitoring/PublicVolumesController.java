package be.handlewithcare.veck.monitoring;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.zone.ZoneDirectory;
import be.handlewithcare.projections.publication.Edition;
import be.handlewithcare.projections.publication.PublicRow;
import be.handlewithcare.projections.publication.PublicVolumes;
import be.handlewithcare.veck.export.FileExport;
import be.handlewithcare.veck.export.FileForm;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers with the volumes as everybody may see them, as JSON, CSV or XLSX. */
@RestController
final class PublicVolumesController {
    private final PublicVolumes volumes;
    private final ZoneDirectory zones;
    private final FileExport export;

    PublicVolumesController(PublicVolumes volumes, ZoneDirectory zones, FileExport export) {
        this.volumes = volumes;
        this.zones = zones;
        this.export = export;
    }

    @GetMapping(
            path = "/api/veck/v1/volumes",
            params = "audience=" + PublicQuestion.AUDIENCE,
            produces = {MediaType.APPLICATION_JSON_VALUE, FileForm.CSV_TYPE, FileForm.XLSX_TYPE})
    ResponseEntity<?> volumes(
            @RequestParam MultiValueMap<String, String> given, @RequestHeader HttpHeaders headers, Actor actor) {
        PublicQuestion question = PublicQuestion.read(MonitoringParameters.of(given), zones);
        Optional<Edition> published = volumes.published();
        List<PublicRow> rows = question.rows(volumes);
        return FileForm.askedIn(headers)
                .<ResponseEntity<?>>map(form -> export.file(
                        "public-volumes",
                        question.first(),
                        question.last(),
                        PublicFields.sheet(rows, question),
                        form,
                        actor))
                .orElseGet(() -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(PublicVolumesAnswer.of(rows, question, published)));
    }
}
