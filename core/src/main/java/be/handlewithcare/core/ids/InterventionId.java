package be.handlewithcare.core.ids;

import java.util.UUID;

/** An intervention; derived from the zone and its reference under a secret key, so a resend meets itself. */
public record InterventionId(UUID value) {
    /** Sorts before every other id; no intervention has it. */
    public static final InterventionId BEFORE_ALL = new InterventionId(new UUID(0, 0));

    /** The id of what a zone reports under a reference of its own. */
    public static InterventionId derive(KeyedHash hash, String zone, String reference) {
        return new InterventionId(hash.uuidOf("intervention", zone, reference));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
