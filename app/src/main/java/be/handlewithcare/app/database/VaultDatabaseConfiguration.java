package be.handlewithcare.app.database;

import be.handlewithcare.app.settings.Settings;
import be.handlewithcare.app.settings.WithSetting;
import be.handlewithcare.app.settings.WithoutSetting;
import be.handlewithcare.vault.StoredKeys;
import be.handlewithcare.vault.VaultDatabase;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where the keys lie: in the application's database, or in one of their own, out of reach of its backups. */
@Configuration(proxyBeanMethods = false)
public class VaultDatabaseConfiguration {
    private static final String URL = "HWC_VAULT_DATABASE_URL";

    @Bean
    FlywayConfigurationCustomizer keysBeforeMigrations(StoredKeys keys, Settings settings, DataSource application) {
        return new KeysBeforeMigrations(keys, settings, application);
    }

    @Bean
    @WithoutSetting(URL)
    VaultDatabase vaultInside(JdbcTemplate application) {
        return new VaultDatabase(application);
    }

    @Bean
    @WithSetting(URL)
    OwnVaultDatabase ownVaultDatabase(Settings settings, JdbcTemplate application) {
        return OwnVaultDatabase.open(
                Objects.requireNonNull(settings.vaultDatabase()), settings.databaseUse(), application);
    }

    @Bean
    @WithSetting(URL)
    VaultDatabase vaultApart(OwnVaultDatabase database) {
        return database.forTheVault();
    }
}
