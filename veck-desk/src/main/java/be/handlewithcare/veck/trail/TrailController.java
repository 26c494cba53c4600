package be.handlewithcare.veck.trail;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.projections.audit.AuditPage;
import be.handlewithcare.projections.audit.AuditQuery;
import be.handlewithcare.projections.audit.AuditReader;
import java.time.Clock;
import java.time.Instant;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the auditor who did and saw what. That the auditor saw it is on the trail before it is shown. */
@RestController
final class TrailController {
    private final AuditReader reader;
    private final AuditTrail trail;
    private final Clock clock;

    TrailController(AuditReader reader, AuditTrail trail, Clock clock) {
        this.reader = reader;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping(path = "/api/audit/v1/entries", produces = MediaType.APPLICATION_JSON_VALUE)
    TrailAnswer entries(TrailQuestion asked, Actor by) {
        AuditQuery query = asked.read();
        Instant now = clock.instant();
        AuditPage page = reader.read(query);
        trail.record(new AuditEntry(now, by, AuditAction.SEARCHED, "audit-entries", query.signal(), AuditEntry.DONE));
        return new TrailAnswer(
                page.items().stream().map(TrailAnswer.Item::of).toList(),
                TrailCursor.after(page.next(), query.to(), now));
    }
}
