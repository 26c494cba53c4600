package be.handlewithcare.axon.commit;

import be.handlewithcare.core.decision.DomainEvent;
import be.handlewithcare.core.decision.Recorded;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;

/** Turns Axon's message into what a projection gets: the same for an event that happens and for one that is replayed. */
public final class RecordedEvent {

    private RecordedEvent() {}

    /**
     * The event with who acted and when.
     *
     * @throws IllegalStateException for a message that is no event of the domain, or that does not say who acted
     */
    public static Recorded of(EventMessage<?> message) {
        if (message.getPayload() instanceof DomainEvent event) {
            return new Recorded(
                    UUID.fromString(message.getIdentifier()),
                    event,
                    ActorMetadata.in(message.getMetaData()),
                    message.getTimestamp());
        }
        throw new IllegalStateException("not an event of the domain: " + message.getPayloadType());
    }
}
