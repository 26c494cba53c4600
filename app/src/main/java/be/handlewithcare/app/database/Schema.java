package be.handlewithcare.app.database;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/**
 * The migrations that this program knows of one database.
 *
 * @param versions the versions of those migrations
 */
public record Schema(Set<MigrationVersion> versions) {
    /** The migration that this program had once and only the demo has now: older databases have it in their history. */
    private static final MigrationVersion GIVEN_AWAY = MigrationVersion.fromVersion("085");

    public Schema {
        versions = Set.copyOf(versions);
    }

    static Schema of(Flyway flyway) {
        Stream<MigrationVersion> resolved = Stream.of(flyway.info().all())
                .filter(migration -> migration.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .flatMap(Stream::ofNullable);
        return new Schema(Stream.concat(resolved, Stream.of(GIVEN_AWAY)).collect(Collectors.toUnmodifiableSet()));
    }

    /** Returns the newest migration of a database that this program does not know; empty if it knows them all. */
    Optional<MigrationVersion> newestUnknown(Stream<MigrationVersion> applied) {
        return applied.filter(version -> !versions.contains(version)).max(Comparator.naturalOrder());
    }

    /** Whether a database with these migrations belongs to a newer program. */
    public boolean isOlderThan(Stream<String> applied) {
        return newestUnknown(applied.map(MigrationVersion::fromVersion)).isPresent();
    }
}
