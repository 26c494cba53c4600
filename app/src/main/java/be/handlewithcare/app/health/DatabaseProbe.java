package be.handlewithcare.app.health;

import be.handlewithcare.app.database.Schema;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks whether a database is writable and belongs to this program, and waits two seconds at most. Only one check runs at a
 * time: while the database hangs, callers share it instead of piling up. It runs on a thread of the operating system: virtual
 * ones take turns, and behind hundreds of requests the check would come too late.
 */
final class DatabaseProbe {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseProbe.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String QUESTION = """
            select pg_is_in_recovery() or current_setting('transaction_read_only')::boolean as read_only,
                array(select version from flyway_schema_history where success and version is not null) as versions""";

    private final String name;
    private final DataSource database;
    private final Schema known;

    private @Nullable CompletableFuture<DatabaseState> underWay;

    /**
     * Checks one database.
     *
     * @param name the database's name in the log
     * @param known the migrations of it that this program knows
     */
    DatabaseProbe(String name, DataSource database, Schema known) {
        this.name = name;
        this.database = database;
        this.known = known;
    }

    /** Checks, and waits for the outcome. */
    DatabaseState state() {
        return check().join();
    }

    /** Begins a check, or joins the one that is under way. It ends in time, with {@code DOWN} at the latest. */
    CompletableFuture<DatabaseState> check() {
        return ask().copy().completeOnTimeout(DatabaseState.DOWN, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized CompletableFuture<DatabaseState> ask() {
        CompletableFuture<DatabaseState> current = underWay;
        if (current == null || current.isDone()) {
            current = CompletableFuture.supplyAsync(
                    this::look,
                    question -> Thread.ofPlatform().daemon().name("health").start(question));
            underWay = current;
        }
        return current;
    }

    private DatabaseState look() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout((int) PATIENCE.toSeconds());
            try (ResultSet answer = statement.executeQuery(QUESTION)) {
                answer.next();
                return judge(answer);
            }
        } catch (SQLException e) {
            LOG.warn("health: {} doesn't answer, SQL state {}", name, e.getSQLState());
            return DatabaseState.DOWN;
        }
    }

    private DatabaseState judge(ResultSet answer) throws SQLException {
        if (answer.getBoolean("read_only")) {
            LOG.warn("health: nothing may be written to {}", name);
            connectAnew();
            return DatabaseState.READ_ONLY;
        }
        if (known.isOlderThan(Stream.of((String[]) answer.getArray("versions").getArray()))) {
            LOG.warn("health: {} belongs to a newer program", name);
            return DatabaseState.SCHEMA_NEWER;
        }
        return DatabaseState.UP;
    }

    /** Evicts the pool's connections: each stays read-only even after its server, or another in its place, is writable again. */
    private void connectAnew() {
        if (database instanceof HikariDataSource pool) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
    }
}
