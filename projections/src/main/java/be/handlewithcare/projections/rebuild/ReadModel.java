package be.handlewithcare.projections.rebuild;

import be.handlewithcare.core.decision.Projection;
import be.handlewithcare.projections.rows.RowSink;
import java.util.List;

/** Tables that follow from the events alone, so they can be thrown away and made again. */
public interface ReadModel {

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
