package be.handlewithcare.projections.audit;

import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.projections.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The trail as lines of who, what, to what and with what outcome. */
final class Trail {

    private Trail() {}

    static List<String> of(World world, @Nullable SignalId signal) {
        return world.its(AuditReader.class).read(new AuditQuery(signal, null, null, null, 100)).items().stream()
                .map(Trail::line)
                .toList();
    }

    private static String line(AuditEntry entry) {
        return entry.by().name() + " " + entry.action() + " " + entry.object() + " " + entry.outcome();
    }
}
