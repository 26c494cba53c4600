package be.handlewithcare.app.health;

import be.handlewithcare.app.issuer.IssuerKeys;
import org.jspecify.annotations.Nullable;

/**
 * What intake needs: databases that are writable, and the keys to verify a token with.
 *
 * @param issuer absent where the program supplies its own
 */
record Readiness(Databases databases, @Nullable IssuerKeys issuer) {

    /** Returns what is missing now. */
    Trouble now() {
        Databases.Troubles troubles = databases.troubles();
        return new Trouble(
                troubles.main(), troubles.vault(), issuer == null || issuer.areLoaded() ? null : "KEYS_MISSING");
    }

    /**
     * What is missing; null for each part that is in order.
     *
     * @param issuer set while its keys have not been read yet
     */
    record Trouble(
            @Nullable DatabaseState database,
            @Nullable DatabaseState vaultDatabase,
            @Nullable String issuer) {
        boolean isNone() {
            return database == null && vaultDatabase == null && issuer == null;
        }
    }
}
