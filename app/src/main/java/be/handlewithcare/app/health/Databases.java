package be.handlewithcare.app.health;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The databases that intake writes to.
 *
 * @param vault the vault's own database; absent: the vault is in the main one
 */
record Databases(DatabaseProbe main, @Nullable DatabaseProbe vault) {

    /** Checks both at the same time, so that two databases that hang take no longer than one. */
    Troubles troubles() {
        CompletableFuture<DatabaseState> ofMain = main.check();
        CompletableFuture<DatabaseState> ofVault =
                vault == null ? CompletableFuture.completedFuture(DatabaseState.UP) : vault.check();
        return new Troubles(trouble(ofMain), trouble(ofVault));
    }

    private static @Nullable DatabaseState trouble(CompletableFuture<DatabaseState> check) {
        DatabaseState state = check.join();
        return state == DatabaseState.UP ? null : state;
    }

    /** The state of each database; null where nothing is wrong. */
    record Troubles(@Nullable DatabaseState main, @Nullable DatabaseState vault) {}
}
