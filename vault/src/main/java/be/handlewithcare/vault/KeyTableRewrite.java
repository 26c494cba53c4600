package be.handlewithcare.vault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes destroyed keys off the disk. A changed row leaves its earlier version in the table's file, and now and then so does a
 * vacuum, which moves rows together and clears nothing. Therefore a table with traces is rewritten to another file in one
 * transaction; the database empties the old file at the commit. That only needs the right to truncate the table. It takes
 * milliseconds, because old tombstones are moved away first; a table in use is left for the next time.
 *
 * <p>A transaction whose snapshot is older than a truncation sees an empty table afterwards (PostgreSQL's manual, "Caveats"
 * of "Concurrency Control"). {@code pg_dump} takes its snapshot before its locks, so its dump would hold no key. The rows are
 * therefore copied back frozen ({@code COPY … FREEZE}): every transaction sees them, however old its snapshot.
 */
final class KeyTableRewrite {
    private static final Logger LOG = LoggerFactory.getLogger(KeyTableRewrite.class);
    private static final Duration FRESH = Duration.ofDays(1);
    private static final int PAGE = 10_000;

    private static final String ANY = "select exists (select from :table where traces)";
    private static final String MOVE_TOMBSTONES = """
            with old as (
                delete from :table where :id in (
                    select :id from :table where wrapped is null and destroyed_at < ? limit ?)
                returning :id, destroyed_at)
            insert into :tombstones (:id, destroyed_at) select :id, destroyed_at from old on conflict do nothing""";

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    KeyTableRewrite(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction =
                new TransactionTemplate(new DataSourceTransactionManager(Objects.requireNonNull(jdbc.getDataSource())));
    }

    /** Rewrites each table with traces; returns how many. */
    int remove() {
        int written = 0;
        for (KeyTable table : KeyTable.values()) {
            if (Boolean.TRUE.equals(jdbc.queryForObject(table.fill(ANY), Boolean.class)) && remove(table)) {
                written++;
            }
        }
        return written;
    }

    private boolean remove(KeyTable table) {
        try {
            if (table.movesTombstones()) {
                moveTombstones(table);
            }
            transaction.executeWithoutResult(_ -> rewrite(table));
            return true;
        } catch (DataAccessException inUse) {
            // The message is left out: it quotes what the server says.
            LOG.warn(
                    "{} is not written anew now, and destroyed keys stay in its file: {}",
                    table.qualifiedName(),
                    inUse.getClass().getName());
            return false;
        }
    }

    private void moveTombstones(KeyTable table) {
        OffsetDateTime before = OffsetDateTime.ofInstant(clock.instant().minus(FRESH), ZoneOffset.UTC);
        int moved;
        do {
            moved = Objects.requireNonNull(transaction.execute(_ -> {
                // A key that is made meanwhile waits, and then finds the tombstone where it has gone.
                lock(table, "share row exclusive");
                return jdbc.update(table.fill(MOVE_TOMBSTONES), before, PAGE);
            }));
        } while (moved == PAGE);
    }

    private void rewrite(KeyTable table) {
        lock(table, "access exclusive");
        jdbc.execute((Connection connection) -> {
            CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
            ByteArrayOutputStream rows = new ByteArrayOutputStream();
            try {
                copies.copyOut(table.fill("copy :table (:columns) to stdout (format binary)"), rows);
                jdbc.execute(table.fill("truncate :table"));
                return copies.copyIn(
                        table.fill("copy :table (:columns) from stdin (format binary, freeze)"),
                        new ByteArrayInputStream(rows.toByteArray()));
            } catch (IOException broken) {
                throw new SQLException("a table of keys was not copied", broken);
            }
        });
    }

    /** Reports wait behind the lock, so it is not waited for long. */
    private void lock(KeyTable table, String mode) {
        jdbc.execute("set local lock_timeout = '500ms'");
        jdbc.execute(table.fill("lock table :table in " + mode + " mode"));
    }
}
