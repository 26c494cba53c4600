package be.handlewithcare.app.settings;

import org.jspecify.annotations.Nullable;

/**
 * As whom the program brings its databases up to date, and how many connections it keeps to each.
 *
 * @param migration to the application's database, as the role that owns the tables; absent: as the role that runs
 * @param vaultMigration the same to the vault's own database
 * @param connections to the application's database at most; nothing waits longer than 5 seconds for one
 * @param vaultConnections to the vault's own database at most; a commit that is under way holds one to both
 */
public record DatabaseUse(
        @Nullable DatabaseLocation migration,
        @Nullable DatabaseLocation vaultMigration,
        int connections,
        int vaultConnections) {}
