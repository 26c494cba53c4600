package be.handlewithcare.veck.access;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.projections.audit.AuditPage;
import be.handlewithcare.projections.audit.AuditQuery;
import be.handlewithcare.projections.audit.AuditReader;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The entries of the trail that tell to whom an identity was shown. */
record Reveals(AuditReader reader) {
    private static final int PAGE = 1_000;

    /** All of one signal, oldest first. */
    List<AuditEntry> of(SignalId signal) {
        List<AuditEntry> reveals = new ArrayList<>();
        @Nullable UUID after = null;
        do {
            AuditPage page = reader.read(new AuditQuery(signal, null, null, after, PAGE));
            page.items().stream()
                    .filter(entry -> entry.action() == AuditAction.REVEALED)
                    .forEach(reveals::add);
            after = page.next();
        } while (after != null);
        return reveals;
    }
}
