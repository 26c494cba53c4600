package be.handlewithcare.app.database;

import be.handlewithcare.app.settings.DatabaseLocation;
import be.handlewithcare.core.outage.Outage;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Migrates a database as the role that owns the tables, and grants the running role its rights on them.
 *
 * @param running the role that runs the application
 * @param owner the role that migrates; absent: the running role does both
 */
record Migrations(DatabaseLocation running, @Nullable DatabaseLocation owner) {
    /** While a migration waits for a lock, every later statement on that table waits behind it. */
    private static final String LIMITS = "SET lock_timeout = '10s'";

    /**
     * Migrates over connections outside the pool: the pool's time limits are too short for a large table. Flyway leaves migrations
     * that it does not find to {@link Schema}, which knows the one that was given away.
     */
    FluentConfiguration configure(FluentConfiguration configuration) {
        return configuration
                .dataSource(Connections.oneByOne(migrating()))
                .initSql(LIMITS)
                .ignoreMigrationPatterns("*:missing", "*:future");
    }

    /**
     * Migrates the database.
     *
     * @throws DatabaseRefused if the database belongs to a newer program, or if a migration fails
     */
    void run(Flyway flyway) {
        try {
            refuseNewer(flyway);
            flyway.migrate();
        } catch (FlywayException failed) {
            throw Outage.sqlState(failed)
                    .map(DatabaseFaults::atTheStart)
                    .orElseGet(() -> new DatabaseRefused(
                            "The database was migrated by another program, or its history was changed.",
                            "Compare the table flyway_schema_history with this program's version; never edit it."));
        }
        if (owner != null && running.user() != null) {
            new RunningRole(new JdbcTemplate(Connections.oneByOne(owner)), running.user()).grant();
        }
    }

    private DatabaseLocation migrating() {
        return owner == null ? running : owner;
    }

    private static void refuseNewer(Flyway flyway) {
        Stream<MigrationVersion> applied = Stream.of(flyway.info().applied())
                .map(MigrationInfo::getVersion)
                .flatMap(Stream::ofNullable);
        Schema.of(flyway).newestUnknown(applied).ifPresent(newer -> {
            throw new DatabaseRefused(
                    "The schema of the database is newer than this program: it has migration " + newer + ".",
                    "Start the version that was installed last; an older one needs the backup made before it.");
        });
    }
}
