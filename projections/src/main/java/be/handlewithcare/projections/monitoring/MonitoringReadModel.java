package be.handlewithcare.projections.monitoring;

import be.handlewithcare.core.decision.Projection;
import be.handlewithcare.projections.rebuild.ReadModel;
import be.handlewithcare.projections.rows.RowSink;
import java.util.List;

/** What is counted, as a whole. */
final class MonitoringReadModel implements ReadModel {

    @Override
    public String name() {
        return "monitoring";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Table> tables() {
        return List.of(new Table(MonitoringProjection.TABLE, "signal_id"));
    }

    @Override
    public Projection into(RowSink sink) {
        return new MonitoringProjection(sink);
    }
}
