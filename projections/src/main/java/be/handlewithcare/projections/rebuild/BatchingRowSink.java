package be.handlewithcare.projections.rebuild;

import be.handlewithcare.projections.rows.Row;
import be.handlewithcare.projections.rows.RowSink;
import be.handlewithcare.projections.rows.RowWriter;
import java.util.ArrayList;
import java.util.List;

/** Writes rows by the thousand; what is left at the end, on request. */
final class BatchingRowSink implements RowSink {
    private static final int FULL = 5_000;

    private final RowWriter writer;
    private final List<Row> rows = new ArrayList<>(FULL);

    BatchingRowSink(RowWriter writer) {
        this.writer = writer;
    }

    @Override
    public void write(Row row) {
        rows.add(row);
        if (rows.size() >= FULL) {
            flush();
        }
    }

    void flush() {
        writer.write(rows);
        rows.clear();
    }
}
