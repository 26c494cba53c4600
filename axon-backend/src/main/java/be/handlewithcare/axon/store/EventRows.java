package be.handlewithcare.axon.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/**
 * Reads rows of the event table as events: through the {@link Upcasters}, and then in the present form. Aggregates, their
 * states, a rebuild and the check of erased keys all read this way. An unknown wire name or revision is refused.
 */
final class EventRows {
    static final EventUpcaster UPCASTERS = Upcasters.CHAIN;
    static final String TABLE = "events.domain_event";
    static final EventSchema SCHEMA = EventSchema.builder()
            .eventTable(TABLE)
            .globalIndexColumn("global_index")
            .timestampColumn("stored_at")
            .eventIdentifierColumn("event_id")
            .aggregateIdentifierColumn("aggregate_id")
            .sequenceNumberColumn("sequence_number")
            .typeColumn("aggregate_type")
            .payloadTypeColumn("wire_name")
            .payloadRevisionColumn("revision")
            .payloadColumn("payload")
            .metaDataColumn("metadata")
            .build();

    /** The columns that {@link #row} reads. */
    static final String COLUMNS =
            "aggregate_type, aggregate_id, sequence_number, event_id, stored_at, wire_name, revision, payload, metadata";

    private EventRows() {}

    static DomainEventData<String> row(ResultSet row, int number) throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence_number"),
                row.getString("event_id"),
                row.getObject("stored_at", OffsetDateTime.class).toInstant(),
                row.getString("wire_name"),
                row.getString("revision"),
                row.getString("payload"),
                row.getString("metadata"));
    }

    /** The events of the rows, one for each, in the same order. */
    static Stream<? extends DomainEventMessage<?>> events(
            Stream<? extends DomainEventData<?>> rows, EventSerializer serializer) {
        return EventStreamUtils.asStream(
                EventStreamUtils.upcastAndDeserializeDomainEvents(rows, serializer, UPCASTERS));
    }
}
