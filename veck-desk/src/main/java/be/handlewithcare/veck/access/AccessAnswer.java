package be.handlewithcare.veck.access;

import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.projections.monitoring.SignalsOfChild.Found;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is kept of a child that is not forgotten: its signals, oldest first. Repeats nothing of the request. */
record AccessAnswer(List<Signal> signals) {

    /**
     * One signal, and every time that the child's identity was shown because of it.
     *
     * @param schools the numbers of those it was meant for, also of those that sent it back
     */
    record Signal(
            UUID signal,
            UUID intervention,
            String zone,
            Instant occurredAt,
            String status,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String reason,

            List<String> schools,
            List<Reveal> reveals) {
        static Signal of(Found found, List<AuditEntry> reveals) {
            return new Signal(
                    found.signal().value(),
                    found.intervention().value(),
                    found.zone().value(),
                    found.occurredAt(),
                    found.status(),
                    found.reason(),
                    found.schools().stream().map(InstitutionNumber::value).toList(),
                    reveals.stream().map(Reveal::of).toList());
        }
    }

    /**
     * To whom it was shown, and when.
     *
     * @param object id of the notice, or of the signal itself
     */
    record Reveal(Instant at, String actor, String role, String organisation, String object) {
        static Reveal of(AuditEntry entry) {
            return new Reveal(
                    entry.at(),
                    entry.by().name(),
                    entry.by().role().name(),
                    entry.by().organisation(),
                    entry.object());
        }
    }
}
