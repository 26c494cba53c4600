package be.handlewithcare.veck.trail;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.lookup.LoggedQuestions;
import be.handlewithcare.core.lookup.LoggedQuestions.Page;
import be.handlewithcare.core.lookup.LoggedQuestions.Query;
import be.handlewithcare.web.InvalidFields;
import be.handlewithcare.web.page.FormFaults;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows the auditor which questions about a child went to others, newest first. That the auditor saw it is on the trail
 * before it is shown.
 */
@Controller
final class LookupsPageController {
    private final LoggedQuestions questions;
    private final AuditTrail trail;
    private final Clock clock;

    LookupsPageController(LoggedQuestions questions, AuditTrail trail, Clock clock) {
        this.questions = questions;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/audit/lookups")
    String lookups(LookupsQuestion asked, Actor by, Model model, HttpServletResponse response) {
        model.addAttribute("asked", asked);
        model.addAttribute("kept", asked.kept());
        model.addAttribute("faults", FormFaults.NONE);
        try {
            show(asked.read(), by, model);
        } catch (InvalidFields invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("faults", FormFaults.of(invalid.errors()));
        }
        return "audit/lookups";
    }

    private void show(Query query, Actor by, Model model) {
        Page page = questions.readNewestFirst(query);
        trail.record(
                new AuditEntry(clock.instant(), by, AuditAction.SEARCHED, "lookups", query.signal(), AuditEntry.DONE));
        model.addAttribute("questions", page.items());
        model.addAttribute(
                "next", Optional.ofNullable(page.next()).map(LookupsCursor::of).orElse(null));
    }
}
