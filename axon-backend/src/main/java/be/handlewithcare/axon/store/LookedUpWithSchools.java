package be.handlewithcare.axon.store;

import org.axonframework.messaging.MetaData;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code signal-looked-up}, revision 1 to 2. Revision 1 was stored in two forms: the first did not record the schools that the
 * source named, the second did. Schools that were not recorded are unknown, and stay an empty list.
 */
final class LookedUpWithSchools extends NextRevision {
    private static final String SCHOOLS = "schools";

    LookedUpWithSchools() {
        super("signal-looked-up", 1);
    }

    @Override
    ObjectNode next(ObjectNode payload, MetaData metadata) {
        if (!payload.has(SCHOOLS)) {
            payload.putArray(SCHOOLS);
        }
        return payload;
    }
}
