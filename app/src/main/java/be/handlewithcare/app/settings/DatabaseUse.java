package be.handlewithcare.app.settings;

import org.jspecify.annotations.Nullable;

/**
 * The roles that migrate the databases, and the number of connections to each.
 *
 * @param migration to the application's database, as the role that owns the tables; absent: as the running role
 * @param vaultMigration the same for the vault's own database
 * @param connections to the application's database at most; a caller waits at most 5 seconds for one
 * @param vaultConnections to the vault's own database at most; a running commit holds one connection to each
 */
public record DatabaseUse(
        @Nullable DatabaseLocation migration,
        @Nullable DatabaseLocation vaultMigration,
        int connections,
        int vaultConnections) {}
