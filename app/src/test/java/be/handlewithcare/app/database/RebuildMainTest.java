package be.handlewithcare.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The command behind {@code make rebuild}, on a database of its own. */
class RebuildMainTest {
    private static EmbeddedPostgres server;

    private final List<String> said = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
        Flyway.configure().dataSource(server.getPostgresDatabase()).load().migrate();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void itEndsWithTheHashOfTheContentAndSaysSoTwiceAlike() {
        assertThat(rebuild()).isZero();
        assertThat(rebuild()).isZero();

        assertThat(said)
                .filteredOn(line -> line.startsWith("content of the read models: "))
                .hasSize(2)
                .containsOnly(said.getLast());
        assertThat(said.getFirst()).startsWith("read models are rebuilt: 0 of 0 events");
    }

    @Test
    void aSecondOneAtTheSameTimeIsRefused() throws SQLException {
        try (Connection other = server.getPostgresDatabase().getConnection()) {
            other.createStatement().execute("select pg_advisory_lock(1213678418)");

            assertThat(rebuild()).isOne();
        }

        assertThat(said).containsExactly("no rebuild: another rebuild of the read models is running");
    }

    @Test
    void anUnknownEventIsNamedAndNothingChanges() {
        JdbcClient jdbc = JdbcClient.create(server.getPostgresDatabase());
        jdbc.sql("""
                        insert into events.domain_event (event_id, aggregate_id, sequence_number, aggregate_type,
                            stored_at, wire_name, revision, payload, metadata)
                        values ('e', 'a', 0, 'example', now(), 'signal-forgiven', '1', '{"secret":"Noor"}', '{}')""").update();
        try {
            assertThat(rebuild()).isOne();
        } finally {
            jdbc.sql("""
                            alter table events.domain_event disable trigger user;
                            truncate events.domain_event;
                            alter table events.domain_event enable always trigger events_stay;
                            alter table events.domain_event enable always trigger events_are_not_emptied""").update();
        }

        assertThat(said)
                .containsExactly("no rebuild: The event store has events that this program cannot read:"
                        + " signal-forgiven revision 1.");
    }

    @Test
    void withoutADatabaseItSaysWhichSettingIsMissing() {
        assertThat(RebuildMain.rebuild(Map.of(), said::add)).isEqualTo(2);

        assertThat(said).containsExactly("no rebuild: HWC_DATABASE_URL is missing");
    }

    private int rebuild() {
        return RebuildMain.rebuild(
                Map.of(
                        "HWC_DATABASE_URL", server.getJdbcUrl("postgres", "postgres"),
                        "HWC_DATABASE_USER", "postgres",
                        "HWC_DATABASE_PASSWORD", "any"),
                said::add);
    }
}
