package be.handlewithcare.police;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.web.WrittenUuid;
import java.util.UUID;

/** Ids in a path. What has not the form of an id cannot exist: {@link Rule#NOT_FOUND}, as for anybody else's. */
final class WireId {
    private WireId() {}

    static InterventionId intervention(String text) {
        return new InterventionId(uuid(text));
    }

    static SignalId signal(String text) {
        return new SignalId(uuid(text));
    }

    private static UUID uuid(String text) {
        return WrittenUuid.read(text).orElseThrow(() -> new Rejected(Rule.NOT_FOUND));
    }
}
