package be.handlewithcare.app.health;

import be.handlewithcare.app.issuer.IssuerKeys;
import org.jspecify.annotations.Nullable;

/**
 * What intake can't do without: databases that may be written, and the keys to judge a token by.
 *
 * @param issuer absent where the demo brings its own
 */
record Readiness(Databases databases, @Nullable IssuerKeys issuer) {

    /** What is missing, now. */
    Trouble now() {
        return new Trouble(
                databases.trouble(),
                databases.troubleOfVault(),
                issuer == null || issuer.wereHad() ? null : "KEYS_MISSING");
    }

    /**
     * What is missing; null what is not.
     *
     * @param issuer its keys, which could not be had yet
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
