package be.handlewithcare.veck.trail;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.lookup.LoggedQuestions;
import be.handlewithcare.core.lookup.LoggedQuestions.Page;
import be.handlewithcare.core.lookup.LoggedQuestions.Query;
import java.time.Clock;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the auditor what others were asked about a child. That the auditor saw it is on the trail before it is shown. */
@RestController
final class LookupsController {
    private final LoggedQuestions questions;
    private final AuditTrail trail;
    private final Clock clock;

    LookupsController(LoggedQuestions questions, AuditTrail trail, Clock clock) {
        this.questions = questions;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping(path = "/api/audit/v1/lookups", produces = MediaType.APPLICATION_JSON_VALUE)
    LookupsAnswer lookups(LookupsQuestion asked, Actor by) {
        Query query = asked.read();
        Page page = questions.read(query);
        trail.record(
                new AuditEntry(clock.instant(), by, AuditAction.SEARCHED, "lookups", query.signal(), AuditEntry.DONE));
        return LookupsAnswer.of(page);
    }
}
