package be.handlewithcare.veck.trail;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.decision.Label;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.projections.audit.AuditQuery;
import be.handlewithcare.web.Fields;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit trail are asked for, as a system or a form sent it. An empty parameter is the same as none.
 */
record TrailQuestion(
        @Nullable String signal,
        @Nullable String from,
        @Nullable String to,
        @Nullable String actor,
        @Nullable String action,
        @Nullable String object,
        @Nullable String cursor,
        @Nullable String limit) {
    private static final int LONGEST_ACCOUNT = 200;

    /** @throws be.handlewithcare.web.InvalidFields with all that is wrong */
    AuditQuery read() {
        Fields fields = new Fields();
        TrailParameters<TrailCursor> asked =
                TrailParameters.read(fields, signal, from, to, cursor, limit, TrailCursor::parse);
        Optional<String> account =
                fields.optional("/actor", TrailParameters.given(actor), text -> Label.of(text, LONGEST_ACCOUNT));
        Optional<AuditAction> kind = fields.optional("/action", TrailParameters.given(action), TrailQuestion::action);
        Optional<UUID> thing = fields.optional("/object", TrailParameters.given(object), TrailParameters::id);
        fields.throwIfAny();
        TrailCursor place = asked.after();
        return new AuditQuery(
                asked.signal(),
                account.orElse(null),
                kind.orElse(null),
                thing.orElse(null),
                asked.start(),
                place == null ? asked.end() : place.to(),
                place == null ? null : place.after(),
                asked.limit());
    }

    private static AuditAction action(String name) {
        return Arrays.stream(AuditAction.values())
                .filter(action -> action.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Rejected(Rule.FORMAT));
    }

    /** What was asked as it stands in an address, without where to go on. */
    String kept() {
        return new KeptQuery()
                .with("from", from)
                .with("to", to)
                .with("actor", actor)
                .with("action", action)
                .with("object", object)
                .toString();
    }
}
