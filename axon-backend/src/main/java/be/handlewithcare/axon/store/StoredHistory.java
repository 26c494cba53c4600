package be.handlewithcare.axon.store;

import be.handlewithcare.axon.commit.RecordedEvent;
import be.handlewithcare.core.decision.History;
import be.handlewithcare.core.decision.Recorded;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the event table from its beginning with a cursor, in constant memory. */
public final class StoredHistory implements History {
    private static final int ROWS_PER_FETCH = 2_000;
    private static final String ALL =
            "select " + EventRows.COLUMNS + " from " + EventRows.TABLE + " order by global_index";

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
            EventRows.events(Stream.of(EventRows.row(row, row.getRow())), serializer)
                    .map(RecordedEvent::of)
                    .forEachOrdered(listener);
        });
    }

    @Override
    public long count() {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from " + EventRows.TABLE, Long.class));
    }
}
