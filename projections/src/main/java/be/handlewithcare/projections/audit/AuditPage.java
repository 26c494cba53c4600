package be.handlewithcare.projections.audit;

import be.handlewithcare.core.audit.AuditEntry;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some entries of the trail, in the order asked for.
 *
 * @param next the entry after which the following page starts; null on the last
 */
public record AuditPage(List<AuditEntry> items, @Nullable UUID next) {
    public AuditPage {
        items = List.copyOf(items);
    }
}
