package be.handlewithcare.vault;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes destroyed keys off the disk. A changed row leaves its earlier version in the table's file, and now and then so does a
 * vacuum, which moves rows together and clears nothing. Therefore a table with traces is rewritten to another file in one
 * transaction; the database empties the old file at the commit. That only needs the rights to truncate the table and to make a
 * temporary one. It takes milliseconds, because old tombstones are moved away first; a table in use is left for the next time.
 *
 * <p>A transaction that took its snapshot before a truncation sees an empty table afterwards (PostgreSQL's manual, "Caveats"
 * of "Concurrency Control"). {@code pg_dump} takes its snapshot before its locks, and its dump would lack every key. So no
 * table is written anew while {@code pg_dump} is connected.
 */
final class Traces {
    private static final Logger LOG = LoggerFactory.getLogger(Traces.class);
    private static final Duration FRESH = Duration.ofDays(1);
    private static final int PAGE = 10_000;

    private static final String ANY = "select exists (select from :table where traces)";
    private static final String MOVE_TOMBSTONES = """
            with old as (
                delete from :table where :id in (
                    select :id from :table where wrapped is null and destroyed_at < ? limit ?)
                returning :id, destroyed_at)
            insert into :tombstones (:id, destroyed_at) select :id, destroyed_at from old on conflict do nothing""";
    // What a transaction sees of other sessions stays as at its first look, unless that is cleared.
    private static final String DUMP = """
            select exists (select from pg_stat_clear_snapshot(), pg_stat_activity
                where datname = current_database() and application_name like 'pg_dump%')""";

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Traces(JdbcTemplate jdbc, Clock clock) {
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
            return Boolean.TRUE.equals(transaction.execute(status -> {
                boolean written = writeAnew(table);
                if (!written) {
                    status.setRollbackOnly();
                    LOG.info("{} is written anew after the dump that is being made", table.qualifiedName());
                }
                return written;
            }));
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
            moved = jdbc.update(table.fill(MOVE_TOMBSTONES), before, PAGE);
        } while (moved == PAGE);
    }

    /** Returns false if a dump is being made, and the transaction must be rolled back. */
    private boolean writeAnew(KeyTable table) {
        // Reports wait behind this lock, so it is not waited for long.
        jdbc.execute("set local lock_timeout = '500ms'");
        jdbc.execute(table.fill("lock table :table in access exclusive mode"));
        jdbc.execute(table.fill("create temporary table parked_keys on commit drop as select :columns from :table"));
        jdbc.execute(table.fill("truncate :table"));
        jdbc.execute(table.fill("insert into :table (:columns) select :columns from parked_keys"));
        // Last of all: a dump that connects later takes its snapshot after the commit.
        return !Boolean.TRUE.equals(jdbc.queryForObject(DUMP, Boolean.class));
    }
}
