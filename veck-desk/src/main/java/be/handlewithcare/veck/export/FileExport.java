package be.handlewithcare.veck.export;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.veck.export.ExportsAtOnce.Kind;
import java.time.Clock;
import java.time.YearMonth;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands figures over as a file; that is an export, and on the trail before it leaves. */
public final class FileExport {
    private final AuditTrail trail;
    private final Clock clock;
    private final ExportsAtOnce exports;

    FileExport(AuditTrail trail, Clock clock, ExportsAtOnce exports) {
        this.trail = trail;
        this.clock = clock;
        this.exports = exports;
    }

    /**
     * The answer with the file.
     *
     * @param figures what they are, such as {@code volumes}: on the trail, and in the name of the file
     * @param first the first month of what they tell
     * @param last the last
     * @throws ExportsBusy if too many exports run
     */
    public ResponseEntity<byte[]> file(
            String figures, YearMonth first, YearMonth last, Sheet sheet, FileForm form, Actor by) {
        return file(figures, first, last, form.ending(), form.type(), content(figures, sheet, form), by);
    }

    /** As the other, of a file that is no sheet. */
    public ResponseEntity<byte[]> file(
            String figures, YearMonth first, YearMonth last, String ending, MediaType type, byte[] content, Actor by) {
        trail.record(new AuditEntry(clock.instant(), by, AuditAction.EXPORTED, figures, null, AuditEntry.DONE));
        ContentDisposition name = ContentDisposition.attachment()
                .filename(figures + "-" + first + "-" + last + "." + ending)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(content);
    }

    private byte[] content(String figures, Sheet sheet, FileForm form) {
        exports.begin(Kind.TABLE);
        try {
            return form.content(figures, sheet);
        } finally {
            exports.end(Kind.TABLE);
        }
    }
}
