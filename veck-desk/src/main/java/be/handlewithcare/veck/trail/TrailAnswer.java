package be.handlewithcare.veck.trail;

import be.handlewithcare.core.audit.AuditEntry;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the trail as it leaves, oldest first.
 *
 * @param next the cursor of the following page; left out on the last
 */
record TrailAnswer(
        List<Item> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {

    /** One entry. */
    record Item(
            Instant at, String actor, String role, String organisation, String action, String object, String outcome) {
        static Item of(AuditEntry entry) {
            return new Item(
                    entry.at(),
                    entry.by().name(),
                    entry.by().role().name(),
                    entry.by().organisation(),
                    entry.action().name(),
                    entry.object(),
                    entry.outcome());
        }
    }
}
