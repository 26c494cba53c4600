package be.handlewithcare.axon.store;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.node.ObjectNode;

/** Reads one revision of one event as the next revision of it. It knows that event alone, so it cannot depend on the reader. */
abstract class NextRevision extends SingleEventUpcaster {
    private final SerializedType from;
    private final SerializedType to;

    NextRevision(String wireName, int from) {
        this.from = new SimpleSerializedType(wireName, Integer.toString(from));
        this.to = new SimpleSerializedType(wireName, Integer.toString(from + 1));
    }

    /** The wire name and revision that it reads. */
    final SerializedType from() {
        return from;
    }

    /** The wire name and revision that it makes of it. */
    final SerializedType to() {
        return to;
    }

    /**
     * Changes the payload to the next revision.
     *
     * @param payload as it was stored, or as the step before made it; may be changed
     * @param metadata who acted
     */
    abstract ObjectNode next(ObjectNode payload, MetaData metadata);

    @Override
    protected final boolean canUpcast(IntermediateEventRepresentation event) {
        return from.equals(event.getType());
    }

    @Override
    protected final IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(
                to,
                ObjectNode.class,
                payload -> next(payload, event.getMetaData().getObject()));
    }
}
