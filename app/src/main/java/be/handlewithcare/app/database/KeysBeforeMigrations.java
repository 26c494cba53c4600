package be.handlewithcare.app.database;

import be.handlewithcare.app.settings.DatabaseLocation;
import be.handlewithcare.app.settings.Settings;
import be.handlewithcare.vault.StoredKeys;
import java.util.Properties;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Checks that the key file fits the stored keys before any table is changed, so another installation's database stays as it is.
 */
final class KeysBeforeMigrations implements FlywayConfigurationCustomizer {
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
        keys.check(apart == null ? application : connectionTo(apart));
    }

    /** Connects one at a time, before the vault's own pool exists. */
    private static DataSource connectionTo(DatabaseLocation vault) {
        DriverManagerDataSource source = new DriverManagerDataSource(vault.url());
        Properties properties = new Properties();
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "30");
        properties.setProperty("logServerErrorDetail", "false");
        source.setConnectionProperties(properties);
        source.setUsername(vault.user());
        source.setPassword(vault.password());
        return source;
    }
}
