package be.handlewithcare.axon.store;

import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.InterventionEvent.InterventionReported;
import be.handlewithcare.core.signal.SignalEvent.SignalErased;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.messaging.Message;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tells which signals and interventions are erased, according to their events, with one or two statements per question. */
public final class ErasedInEvents {
    private static final String ERASED = nameOf(SignalErased.class);
    private static final String SIGNALS = """
            select aggregate_id from events.domain_event
            where aggregate_id = any(?) and wire_name = '%s'""".formatted(ERASED);
    private static final String EVENTS =
            "select " + EventRows.COLUMNS + " from " + EventRows.TABLE + " where aggregate_id = any(?)";

    private final JdbcTemplate jdbc;
    private final EventSerializer serializer;

    public ErasedInEvents(DataSource dataSource, EventSerializer serializer) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.serializer = serializer;
    }

    /** Returns those of the signals that are erased. A signal without events is not. */
    public List<SignalId> signalsAmong(List<SignalId> signals) {
        return jdbc.query(
                SIGNALS,
                statement -> statement.setArray(1, textsOf(signals, statement)),
                (row, _) -> new SignalId(UUID.fromString(row.getString("aggregate_id"))));
    }

    /** Returns those of the interventions of which a signal is erased. An intervention without events has none. */
    public List<InterventionId> interventionsAmong(List<InterventionId> interventions) {
        List<InterventionReported> reported = reported(interventions);
        Set<SignalId> erased = Set.copyOf(signalsAmong(
                reported.stream().flatMap(report -> report.signals().stream()).toList()));
        // Erasing the first child of an intervention also erases the intervention's key.
        return reported.stream()
                .filter(report -> report.signals().stream().anyMatch(erased::contains))
                .map(InterventionReported::intervention)
                .toList();
    }

    private List<InterventionReported> reported(List<InterventionId> interventions) {
        List<DomainEventData<String>> rows = jdbc.query(
                EVENTS, statement -> statement.setArray(1, textsOf(interventions, statement)), EventRows::row);
        return EventRows.events(rows.stream(), serializer)
                .map(Message::getPayload)
                .filter(InterventionReported.class::isInstance)
                .map(InterventionReported.class::cast)
                .toList();
    }

    private static Array textsOf(List<?> ids, PreparedStatement statement) throws SQLException {
        return statement
                .getConnection()
                .createArrayOf("text", ids.stream().map(Object::toString).toArray());
    }

    private static String nameOf(Class<?> event) {
        return WireNames.ofType(event).orElseThrow().name();
    }
}
