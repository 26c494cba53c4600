package be.handlewithcare.projections.audit;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import java.util.Locale;

/**
 * What an event is on the trail.
 *
 * @param outcome {@code done}, or the code of what came out
 */
record Step(AuditAction action, String outcome) {

    static Step done(AuditAction action) {
        return new Step(action, AuditEntry.DONE);
    }

    static Step of(AuditAction action, Enum<?> outcome) {
        return new Step(action, code(outcome));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
