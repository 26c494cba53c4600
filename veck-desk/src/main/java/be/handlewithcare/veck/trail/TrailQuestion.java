package be.handlewithcare.veck.trail;

import be.handlewithcare.projections.audit.AuditQuery;
import org.jspecify.annotations.Nullable;

/** Reads which entries of the audit trail are asked for. */
final class TrailQuestion {
    private TrailQuestion() {}

    /** @throws be.handlewithcare.web.InvalidFields with all that is wrong */
    static AuditQuery read(
            @Nullable String signal,
            @Nullable String from,
            @Nullable String to,
            @Nullable String cursor,
            @Nullable String limit) {
        TrailParameters<TrailCursor> asked = TrailParameters.read(signal, from, to, cursor, limit, TrailCursor::parse);
        TrailCursor place = asked.after();
        return new AuditQuery(
                asked.signal(),
                asked.start(),
                place == null ? asked.end() : place.to(),
                place == null ? null : place.after(),
                asked.limit());
    }
}
