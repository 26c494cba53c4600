package be.handlewithcare.axon.store;

import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.InterventionEvent.InterventionReported;
import be.handlewithcare.core.signal.SignalEvent.SignalErased;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tells which signals and interventions are erased, according to their events, with one statement per question. */
public final class ErasedInEvents {
    private static final String ERASED = nameOf(SignalErased.class);
    private static final String REPORTED = nameOf(InterventionReported.class);
    private static final String SIGNALS = """
            select aggregate_id from events.domain_event
            where aggregate_id = any(?) and wire_name = '%s'""".formatted(ERASED);
    // Erasing the first child of an intervention also erases the intervention's key.
    private static final String INTERVENTIONS = """
            select reported.aggregate_id from events.domain_event reported
            where reported.aggregate_id = any(?) and reported.wire_name = '%s' and exists (
                select from jsonb_array_elements_text(reported.payload::jsonb -> 'signals') as child (signal)
                    join events.domain_event erased on erased.aggregate_id = child.signal
                where erased.wire_name = '%s')""".formatted(REPORTED, ERASED);

    private final JdbcTemplate jdbc;

    public ErasedInEvents(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Returns those of the signals that are erased. A signal without events is not. */
    public List<SignalId> signalsAmong(List<SignalId> signals) {
        return among(SIGNALS, signals, SignalId::new);
    }

    /** Returns those of the interventions of which a signal is erased. An intervention without events has none. */
    public List<InterventionId> interventionsAmong(List<InterventionId> interventions) {
        return among(INTERVENTIONS, interventions, InterventionId::new);
    }

    private <T> List<T> among(String sql, List<T> ids, Function<UUID, T> id) {
        return jdbc.query(
                sql,
                statement -> statement.setArray(
                        1,
                        statement
                                .getConnection()
                                .createArrayOf(
                                        "text",
                                        ids.stream().map(Object::toString).toArray())),
                (row, _) -> id.apply(UUID.fromString(row.getString("aggregate_id"))));
    }

    private static String nameOf(Class<?> event) {
        return WireNames.ofType(event).orElseThrow().name();
    }
}
