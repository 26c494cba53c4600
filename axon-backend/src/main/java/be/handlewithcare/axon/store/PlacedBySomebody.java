package be.handlewithcare.axon.store;

import be.handlewithcare.axon.commit.ActorMetadata;
import be.handlewithcare.core.decision.Actor.Role;
import be.handlewithcare.core.signal.PlacedBy;
import org.axonframework.messaging.MetaData;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code signal-placed}, revision 1 to 2: says who knew the school, and calls its instant {@code at}. Revision 1 did not say who,
 * but the metadata say who acted: the application itself only ever placed what its lookup found, people and the systems of zones
 * only what a person chose.
 */
final class PlacedBySomebody extends NextRevision {

    PlacedBySomebody() {
        super("signal-placed", 1);
    }

    @Override
    ObjectNode next(ObjectNode payload, MetaData metadata) {
        boolean bySystem = ActorMetadata.in(metadata).role() == Role.SYSTEM;
        payload.put("by", (bySystem ? PlacedBy.LOOKUP : PlacedBy.PERSON).name());
        payload.set("at", payload.remove("placedAt"));
        return payload;
    }
}
