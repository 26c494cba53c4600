package be.handlewithcare.projections.rebuild;

import be.handlewithcare.core.decision.Projection;
import be.handlewithcare.projections.rows.RowSink;
import java.util.List;

/** Tables that follow from the events alone, so they can be thrown away and made again. */
public interface ReadModel {

    /** What it is called in the table of versions. Never changes. */
    String name();

    /**
     * By which version of the program its rows are made. It grows with each change that makes other rows of the same events:
     * the next start then rebuilds.
     */
    int version();

    /** Its tables. */
    List<Table> tables();

    /** What fills them, by way of that sink. */
    Projection into(RowSink sink);

    /**
     * One of them.
     *
     * @param name with its schema
     * @param key the column of its primary key
     */
    record Table(String name, String key) {}
}
