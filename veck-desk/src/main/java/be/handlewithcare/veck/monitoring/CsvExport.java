package be.handlewithcare.veck.monitoring;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.decision.Actor;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;

/** Hands figures over as a CSV file; that is an export, and on the trail before it leaves. */
record CsvExport(AuditTrail trail, Clock clock) {
    static final String TYPE = "text/csv";
    private static final MediaType IN_UTF_8 = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** Whether CSV stands before JSON in what the caller accepts; that one of them does is seen to by the mapping. */
    static boolean isAsked(HttpHeaders headers) {
        List<MediaType> accepted = new ArrayList<>(headers.getAccept());
        MimeTypeUtils.sortBySpecificity(accepted);
        return accepted.stream()
                .filter(type -> type.includes(MediaType.APPLICATION_JSON) || type.isCompatibleWith(IN_UTF_8))
                .findFirst()
                .filter(type -> !type.includes(MediaType.APPLICATION_JSON))
                .isPresent();
    }

    /** @param figures what they are, such as {@code volumes}: on the trail, and in the name of the file */
    ResponseEntity<String> file(String figures, MonitoringQuestion question, String csv, Actor by) {
        trail.record(new AuditEntry(clock.instant(), by, AuditAction.EXPORTED, figures, null, AuditEntry.DONE));
        ContentDisposition name = ContentDisposition.attachment()
                .filename(figures + "-" + question.first() + "-" + question.last() + ".csv")
                .build();
        return ResponseEntity.ok()
                .contentType(IN_UTF_8)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(csv);
    }
}
