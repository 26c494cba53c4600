package be.handlewithcare.app.database;

import be.handlewithcare.app.settings.DatabaseLocation;
import be.handlewithcare.app.settings.DatabaseUse;
import be.handlewithcare.app.settings.Settings;
import be.handlewithcare.app.settings.WithSetting;
import be.handlewithcare.axon.commit.NoSilentRollback;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The application's database: events, read models, tasks, the trail; the vault too, unless it has one of its own. */
@Configuration(proxyBeanMethods = false)
public class DatabaseConfiguration {
    private static final String SETTING = "HWC_DATABASE";

    @Bean
    @WithSetting("HWC_DATABASE_URL")
    DatabaseLocation databaseLocation(Settings settings) {
        return Objects.requireNonNull(settings.database());
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new NoSilentRollback(dataSource);
    }

    @Bean
    HikariDataSource dataSource(DatabaseLocation location, Settings settings) {
        DatabaseUse use = settings.databaseUse();
        if (use.migration() != null) {
            new FirstConnection(SETTING, "_MIGRATION_USER", settings.profile()).to(use.migration());
        }
        new FirstConnection(SETTING, "_USER", settings.profile()).to(location);
        return Connections.to(location, "hwc", use.connections());
    }

    @Bean
    Migrations migrations(DatabaseLocation location, Settings settings) {
        return new Migrations(location, settings.databaseUse().migration());
    }

    @Bean
    FlywayConfigurationCustomizer asTheOwner(Migrations migrations) {
        return migrations::configure;
    }

    @Bean
    FlywayMigrationStrategy migrate(Migrations migrations) {
        return migrations::run;
    }

    @Bean
    Schema schema(Flyway flyway) {
        return Schema.of(flyway);
    }
}
