package be.handlewithcare.app.health;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a database for a sign of life and waits two seconds at most. One question is under way at a time: while the
 * database hangs, callers share it instead of piling up.
 */
final class DatabaseProbe {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseProbe.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final String name;
    private final DataSource database;
    private @Nullable CompletableFuture<Boolean> underWay;

    DatabaseProbe(String name, DataSource database) {
        this.name = name;
        this.database = database;
    }

    boolean answers() {
        try {
            return ask().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized CompletableFuture<Boolean> ask() {
        CompletableFuture<Boolean> current = underWay;
        if (current == null || current.isDone()) {
            current = CompletableFuture.supplyAsync(
                    this::isAlive, question -> Thread.ofVirtual().name("health").start(question));
            underWay = current;
        }
        return current;
    }

    private boolean isAlive() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid((int) PATIENCE.toSeconds());
        } catch (SQLException e) {
            LOG.warn("health: {} doesn't answer, SQL state {}", name, e.getSQLState());
            return false;
        }
    }
}
