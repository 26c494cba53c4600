package be.handlewithcare.axon.store;

import be.handlewithcare.axon.commit.ActorMetadata;
import be.handlewithcare.core.decision.DomainEvent;
import be.handlewithcare.core.decision.History;
import be.handlewithcare.core.decision.Recorded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the event table from its beginning with a cursor, past the framework. */
public final class StoredHistory implements History {
    private static final int ROWS_PER_FETCH = 2_000;
    private static final String ALL = "select event_id, wire_name, revision, payload, metadata, stored_at"
            + " from events.domain_event order by global_index";

    private static final SerializedType METADATA = new SimpleSerializedType(MetaData.class.getName(), null);

    private final JdbcTemplate jdbc;
    private final EventSerializer serializer;

    public StoredHistory(DataSource dataSource, EventSerializer serializer) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.jdbc.setFetchSize(ROWS_PER_FETCH);
        this.serializer = serializer;
    }

    @Override
    public void replay(Consumer<Recorded> listener) {
        jdbc.query(ALL, row -> {
            listener.accept(recorded(row));
        });
    }

    private Recorded recorded(ResultSet row) throws SQLException {
        SerializedType type = new SimpleSerializedType(row.getString("wire_name"), row.getString("revision"));
        DomainEvent event = serializer.deserialize(json(row.getString("payload"), type));
        MetaData metadata = serializer.deserialize(json(row.getString("metadata"), METADATA));
        return new Recorded(
                UUID.fromString(row.getString("event_id")),
                event,
                ActorMetadata.in(metadata),
                row.getObject("stored_at", OffsetDateTime.class).toInstant());
    }

    private static SerializedObject<String> json(String json, SerializedType type) {
        return new SimpleSerializedObject<>(json, String.class, type);
    }
}
