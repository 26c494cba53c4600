package be.handlewithcare.projections.desk;

import be.handlewithcare.core.decision.Projection;
import be.handlewithcare.projections.rebuild.ReadModel;
import be.handlewithcare.projections.rows.RowSink;
import java.util.List;

/** The desks as a whole. */
final class DeskReadModel implements ReadModel {

    @Override
    public String name() {
        return "desk";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Table> tables() {
        return List.of(
                new Table(InterventionDeskProjection.TABLE, "intervention_id"),
                new Table(SignalDeskProjection.TABLE, "signal_id"),
                new Table(NoticeDeskProjection.TABLE, "notice_id"),
                new Table(SchoolDeskProjection.TABLE, "institution_number"));
    }

    /** Writes the tables in the order above, also where one event touches two: a rebuild locks them in that order. */
    @Override
    public Projection into(RowSink sink) {
        List<Projection> parts = List.of(
                new InterventionDeskProjection(sink),
                new SignalDeskProjection(sink),
                new NoticeDeskProjection(sink),
                new SchoolDeskProjection(sink));
        return recorded -> parts.forEach(part -> part.on(recorded));
    }
}
