package be.handlewithcare.core.decision;

import java.util.List;

/**
 * The outcome of a command.
 *
 * @param events none if the command already had its effect
 * @param state after them
 */
public record Decided<S, E extends DomainEvent>(List<E> events, S state) {
    public Decided {
        events = List.copyOf(events);
    }

    /**
     * Decides on a command.
     *
     * @throws Rejected if a rule forbids it
     */
    public static <C, S, E extends DomainEvent> Decided<S, E> by(Decider<C, S, E> decider, C command, S state) {
        List<E> events = decider.decide(command, state);
        S after = state;
        for (E event : events) {
            after = decider.evolve(after, event);
        }
        return new Decided<>(events, after);
    }
}
