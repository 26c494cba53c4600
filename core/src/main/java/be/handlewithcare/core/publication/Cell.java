package be.handlewithcare.core.publication;

/**
 * A count that is made of no others.
 *
 * @param cut of what
 * @param from the column in which it stands, however columns are told apart
 * @param to its row, likewise
 * @param <C> how cuts are told apart
 */
public record Cell<C>(C cut, long count, Object from, Object to) {}
