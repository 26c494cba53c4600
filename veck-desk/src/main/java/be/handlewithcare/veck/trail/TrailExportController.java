package be.handlewithcare.veck.trail;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.projections.audit.AuditPage;
import be.handlewithcare.projections.audit.AuditQuery;
import be.handlewithcare.projections.audit.AuditReader;
import be.handlewithcare.veck.export.ExportsAtOnce;
import be.handlewithcare.veck.export.ExportsAtOnce.Kind;
import be.handlewithcare.web.InvalidFields;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Hands over as a CSV file what the trail shows for a question, with all its pages. It is on the trail before the first
 * line leaves, and no more than a page is in memory at once.
 */
@Controller
final class TrailExportController {
    private static final int PAGE = 1_000;

    private final AuditReader reader;
    private final AuditTrail trail;
    private final Clock clock;
    private final ExportsAtOnce exports;

    TrailExportController(AuditReader reader, AuditTrail trail, Clock clock, ExportsAtOnce exports) {
        this.exports = exports;
        this.reader = reader;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/audit/entries.csv")
    void export(TrailQuestion asked, Actor by, HttpServletResponse response) throws IOException {
        AuditQuery query;
        try {
            query = asked.read();
        } catch (InvalidFields invalid) {
            response.sendError(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return;
        }
        exports.begin(Kind.TABLE);
        try {
            send(query, by, response);
        } finally {
            exports.end(Kind.TABLE);
        }
    }

    private void send(AuditQuery query, Actor by, HttpServletResponse response) throws IOException {
        Instant now = clock.instant();
        trail.record(new AuditEntry(now, by, AuditAction.EXPORTED, "audit-entries", query.signal(), AuditEntry.DONE));
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, fileName(now));
        write(
                query.continued(null, Objects.requireNonNullElse(query.to(), now), PAGE),
                new TrailCsv(response.getWriter()));
    }

    private void write(AuditQuery query, TrailCsv csv) throws IOException {
        AuditPage page = reader.readNewestFirst(query);
        csv.write(page.items());
        while (page.next() != null) {
            page = reader.readNewestFirst(query.continued(page.next(), Objects.requireNonNull(query.to()), PAGE));
            csv.write(page.items());
        }
    }

    private static String fileName(Instant now) {
        return ContentDisposition.attachment()
                .filename("audit-" + Brussels.dayOf(now) + ".csv")
                .build()
                .toString();
    }
}
