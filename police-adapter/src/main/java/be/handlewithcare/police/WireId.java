package be.handlewithcare.police;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.SignalId;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids in a path. What has not the form of an id cannot exist: {@link Rule#NOT_FOUND}, as for anybody else's. */
final class WireId {
    // UUID.fromString alone also takes groups that are too short.
    private static final Pattern FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private WireId() {}

    static InterventionId intervention(String text) {
        return new InterventionId(uuid(text));
    }

    static SignalId signal(String text) {
        return new SignalId(uuid(text));
    }

    private static UUID uuid(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new Rejected(Rule.NOT_FOUND);
        }
        return UUID.fromString(text);
    }
}
