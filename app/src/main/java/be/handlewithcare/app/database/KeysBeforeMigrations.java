package be.handlewithcare.app.database;

import be.handlewithcare.app.settings.DatabaseLocation;
import be.handlewithcare.app.settings.Settings;
import be.handlewithcare.vault.StoredKeys;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;

/**
 * Checks that the key file fits the stored keys before any table is changed, so another installation's database stays as it is.
 * Before that it connects once to the vault's own database, if there is one.
 */
final class KeysBeforeMigrations implements FlywayConfigurationCustomizer {
    private static final String VAULT = "HWC_VAULT_DATABASE";

    private final StoredKeys keys;
    private final Settings settings;
    private final DataSource application;

    KeysBeforeMigrations(StoredKeys keys, Settings settings, DataSource application) {
        this.keys = keys;
        this.settings = settings;
        this.application = application;
    }

    @Override
    public void customize(FluentConfiguration migrations) {
        DatabaseLocation apart = settings.vaultDatabase();
        if (apart == null) {
            keys.check(application);
            return;
        }
        DatabaseLocation owner = settings.databaseUse().vaultMigration();
        if (owner != null) {
            new FirstConnection(VAULT, "_MIGRATION_USER", settings.profile()).to(owner);
        }
        new FirstConnection(VAULT, "_USER", settings.profile()).to(apart);
        keys.check(Connections.oneByOne(apart));
    }
}
