package be.handlewithcare.projections.rows;

/** Takes the rows of projections. */
public interface RowSink {

    /**
     * Takes one row, to be written with the running transaction, after the rows taken before it that touch the same one.
     *
     * @throws IllegalStateException outside a transaction, or when it is already committing: the row would be lost
     */
    void write(Row row);
}
