package be.handlewithcare.app.health;

import org.jspecify.annotations.Nullable;

/**
 * The databases that intake writes to.
 *
 * @param vault the vault's own database; absent: the vault is in the main one
 */
record Databases(DatabaseProbe main, @Nullable DatabaseProbe vault) {

    @Nullable
    DatabaseState trouble() {
        return troubleOf(main);
    }

    @Nullable
    DatabaseState troubleOfVault() {
        return vault == null ? null : troubleOf(vault);
    }

    private static @Nullable DatabaseState troubleOf(DatabaseProbe probe) {
        DatabaseState state = probe.state();
        return state == DatabaseState.UP ? null : state;
    }
}
