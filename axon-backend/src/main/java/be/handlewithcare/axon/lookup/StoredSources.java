package be.handlewithcare.axon.lookup;

import be.handlewithcare.core.lookup.AskedSources;
import be.handlewithcare.core.lookup.LookupSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sources of this installation, and how their circuit breakers stand. */
final class StoredSources implements AskedSources {
    private final List<LookupSource> asked;
    private final JdbcClient jdbc;

    StoredSources(List<LookupSource> asked, JdbcClient jdbc) {
        this.asked = List.copyOf(asked);
        this.jdbc = jdbc;
    }

    @Override
    public List<AskedSource> all() {
        return asked.stream().map(this::of).toList();
    }

    private AskedSource of(LookupSource source) {
        return jdbc.sql("select source, shut_since from tasks.lookup_gate where source = :source")
                .param("source", source.name())
                .query(StoredSources::read)
                .single();
    }

    private static AskedSource read(ResultSet row, int number) throws SQLException {
        OffsetDateTime since = row.getObject("shut_since", OffsetDateTime.class);
        return new AskedSource(LookupSource.valueOf(row.getString("source")), since == null ? null : since.toInstant());
    }
}
