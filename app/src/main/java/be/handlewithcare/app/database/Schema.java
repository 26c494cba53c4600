package be.handlewithcare.app.database;

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
    public Schema {
        versions = Set.copyOf(versions);
    }

    static Schema of(Flyway flyway) {
        return new Schema(Stream.of(flyway.info().all())
                .filter(migration -> migration.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a database with these migrations belongs to a newer program. */
    public boolean isOlderThan(Stream<String> applied) {
        return applied.map(MigrationVersion::fromVersion).anyMatch(version -> !versions.contains(version));
    }
}
