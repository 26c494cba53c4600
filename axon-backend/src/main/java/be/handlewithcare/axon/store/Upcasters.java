package be.handlewithcare.axon.store;

import java.util.List;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** How events that were stored in an earlier revision are read. Each step makes one event of one event and drops none. */
final class Upcasters {
    static final List<NextRevision> ALL = List.of(new LookedUpWithSchools(), new PlacedBySomebody());

    static final EventUpcaster CHAIN = new EventUpcasterChain(ALL);

    private Upcasters() {}
}
