package be.handlewithcare.core.publication;

/**
 * A count of several cells together. Cells and totals form a circuit: what runs into a column runs out of it into its cells,
 * from those into rows, and through the totals of rows, and of groups of rows, back to where it came from.
 *
 * @param cut of what
 * @param sum what its cells add up to; more than the count, where it counts once what is in two of them
 * @param from where the circuit enters it: a row for the total of that row, and so on
 * @param to where it goes on: a column for the total of that column, and so on
 * @param <C> how cuts are told apart
 */
public record Total<C>(C cut, long count, long sum, Object from, Object to) {}
