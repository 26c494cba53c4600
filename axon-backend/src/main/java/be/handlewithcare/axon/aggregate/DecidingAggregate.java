package be.handlewithcare.axon.aggregate;

import be.handlewithcare.core.decision.Decided;
import be.handlewithcare.core.decision.Decider;
import be.handlewithcare.core.decision.DomainEvent;
import java.util.List;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** Lets Axon load, apply and store what a decider decides. The decider's state is the only state. */
abstract class DecidingAggregate<C, S, E extends DomainEvent> {
    private final Decider<C, S, E> decider;
    private S state;

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    @Nullable
    private String id;

    DecidingAggregate(Decider<C, S, E> decider) {
        this.decider = decider;
        this.state = decider.initial();
    }

    /** Decides on a command and applies its events; none if the command already had its effect. */
    final Decided<S, E> carryOut(C command) {
        List<E> events = decider.decide(command, state);
        events.forEach(AggregateLifecycle::apply);
        return new Decided<>(events, state);
    }

    /** Takes over what happened. */
    final void become(String identifier, E event) {
        id = identifier;
        state = decider.evolve(state, event);
    }
}
