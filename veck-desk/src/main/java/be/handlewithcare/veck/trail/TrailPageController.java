package be.handlewithcare.veck.trail;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.projections.audit.AuditPage;
import be.handlewithcare.projections.audit.AuditQuery;
import be.handlewithcare.projections.audit.AuditReader;
import be.handlewithcare.web.InvalidFields;
import be.handlewithcare.web.page.FormFaults;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the auditor who did and saw what, newest first. That the auditor saw it is on the trail before it is shown. */
@Controller
final class TrailPageController {
    private final AuditReader reader;
    private final AuditTrail trail;
    private final Clock clock;

    TrailPageController(AuditReader reader, AuditTrail trail, Clock clock) {
        this.reader = reader;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/audit")
    String trail(TrailQuestion asked, Actor by, Model model, HttpServletResponse response) {
        model.addAttribute("asked", asked);
        model.addAttribute("kept", asked.kept());
        model.addAttribute("actions", AuditAction.values());
        model.addAttribute("faults", FormFaults.NONE);
        try {
            show(asked.read(), by, model);
        } catch (InvalidFields invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("faults", FormFaults.of(invalid.errors()));
        }
        return "audit/trail";
    }

    private void show(AuditQuery query, Actor by, Model model) {
        Instant now = clock.instant();
        AuditPage page = reader.readNewestFirst(query);
        trail.record(new AuditEntry(
                now, by, AuditAction.SEARCHED, "audit-entries", signalOf(query, page.items()), AuditEntry.DONE));
        model.addAttribute("entries", page.items());
        model.addAttribute("next", TrailCursor.after(page.next(), query.to(), now));
    }

    /** The signal that was looked for, if the object asked for is one. */
    private static @Nullable SignalId signalOf(AuditQuery query, List<AuditEntry> found) {
        return found.stream()
                .map(AuditEntry::signal)
                .filter(Objects::nonNull)
                .filter(signal -> signal.value().equals(query.object()))
                .findFirst()
                .or(() -> Optional.ofNullable(query.signal()))
                .orElse(null);
    }
}
