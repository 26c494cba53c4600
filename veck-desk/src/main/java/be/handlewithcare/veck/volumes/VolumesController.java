package be.handlewithcare.veck.volumes;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.projections.monitoring.VolumeRow;
import be.handlewithcare.projections.monitoring.Volumes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers with the volumes, as JSON or as a CSV file; a file is an export and goes onto the trail. */
@RestController
final class VolumesController {
    private static final String CSV = "text/csv";
    private static final MediaType CSV_TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Volumes volumes;
    private final AuditTrail trail;
    private final Clock clock;

    VolumesController(Volumes volumes, AuditTrail trail, Clock clock) {
        this.volumes = volumes;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping(
            path = "/api/veck/v1/volumes",
            produces = {MediaType.APPLICATION_JSON_VALUE, CSV})
    ResponseEntity<?> volumes(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable String audience,
            @RequestHeader HttpHeaders headers,
            Actor actor) {
        VolumesQuestion question = VolumesQuestion.read(from, to, by, audience);
        List<VolumeRow> rows = volumes.rows(question.first(), question.last(), question.cuts());
        if (!prefersCsv(headers)) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(VolumesAnswer.of(rows, question));
        }
        trail.record(new AuditEntry(clock.instant(), actor, AuditAction.EXPORTED, "volumes", null, AuditEntry.DONE));
        return ResponseEntity.ok()
                .contentType(CSV_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, fileName(question).toString())
                .body(VolumesCsv.of(rows, question));
    }

    /** Whether CSV stands before JSON in what the caller accepts; that one of them does is seen to by the mapping. */
    private static boolean prefersCsv(HttpHeaders headers) {
        List<MediaType> accepted = new ArrayList<>(headers.getAccept());
        MimeTypeUtils.sortBySpecificity(accepted);
        return accepted.stream()
                .filter(type -> type.includes(MediaType.APPLICATION_JSON) || type.isCompatibleWith(CSV_TYPE))
                .findFirst()
                .filter(type -> !type.includes(MediaType.APPLICATION_JSON))
                .isPresent();
    }

    private static ContentDisposition fileName(VolumesQuestion question) {
        return ContentDisposition.attachment()
                .filename("volumes-" + question.first() + "-" + question.last() + ".csv")
                .build();
    }
}
