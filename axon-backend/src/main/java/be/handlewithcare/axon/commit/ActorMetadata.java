package be.handlewithcare.axon.commit;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Actor.Role;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;

/** Carries who acts beside every command and every event it leads to. */
public final class ActorMetadata {
    private static final String NAME = "actor";
    private static final String ROLE = "role";
    private static final String ORGANISATION = "organisation";

    private ActorMetadata() {}

    /** Copies who acts from a command to its events. */
    public static CorrelationDataProvider fromCommandToEvents() {
        return new SimpleCorrelationDataProvider(NAME, ROLE, ORGANISATION);
    }

    /** The metadata that says who acts. */
    static Map<String, String> of(Actor by) {
        return Map.of(NAME, by.name(), ROLE, by.role().name(), ORGANISATION, by.organisation());
    }

    /** Who acted, according to the metadata of an event. */
    public static Actor in(MetaData metadata) {
        return new Actor(text(metadata, NAME), Role.valueOf(text(metadata, ROLE)), text(metadata, ORGANISATION));
    }

    private static String text(MetaData metadata, String key) {
        if (metadata.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalStateException("an event without its " + key);
    }
}
