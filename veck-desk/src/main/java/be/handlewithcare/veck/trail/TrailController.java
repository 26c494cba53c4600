package be.handlewithcare.veck.trail;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.projections.audit.AuditPage;
import be.handlewithcare.projections.audit.AuditQuery;
import be.handlewithcare.projections.audit.AuditReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the auditor who did and saw what. That the auditor saw it is on the trail before it is shown. */
@RestController
final class TrailController {
    /** The end of a reading is exclusive, and what was recorded in this instant still belongs to it. */
    private static final Duration AN_INSTANT = Duration.ofMillis(1);

    private final AuditReader reader;
    private final AuditTrail trail;
    private final Clock clock;

    TrailController(AuditReader reader, AuditTrail trail, Clock clock) {
        this.reader = reader;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping(path = "/api/audit/v1/entries", produces = MediaType.APPLICATION_JSON_VALUE)
    TrailAnswer entries(
            @RequestParam(required = false) @Nullable String signal,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            Actor by) {
        AuditQuery query = TrailQuestion.read(signal, from, to, cursor, limit);
        Instant now = clock.instant();
        AuditPage page = reader.read(query);
        trail.record(new AuditEntry(now, by, AuditAction.SEARCHED, "audit-entries", query.signal(), AuditEntry.DONE));
        return new TrailAnswer(page.items().stream().map(TrailAnswer.Item::of).toList(), next(page.next(), query, now));
    }

    private static @Nullable String next(@Nullable UUID last, AuditQuery query, Instant now) {
        Instant end = Objects.requireNonNullElse(query.to(), now.plus(AN_INSTANT));
        return last == null ? null : new TrailCursor(last, end).toString();
    }
}
