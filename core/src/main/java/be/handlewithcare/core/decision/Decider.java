package be.handlewithcare.core.decision;

import java.util.List;

/**
 * The rules of one kind of aggregate, free of clocks, ids made up on the way and input or output.
 *
 * @param <C> the sealed family of its commands
 * @param <S> the sealed family of its states
 * @param <E> the sealed family of its events
 */
public interface Decider<C, S, E extends DomainEvent> {

    /** The state before anything happened. */
    S initial();

    /**
     * What follows from a command. A command that already had its effect gives an empty list, so each may be repeated.
     *
     * @throws Rejected if a rule forbids it; nothing has happened then
     */
    List<E> decide(C command, S state);

    /**
     * The state after an event. Never refuses: what has happened has happened.
     *
     * @throws IllegalStateException for a stream that cannot be, such as one without its first event
     */
    S evolve(S state, E event);
}
