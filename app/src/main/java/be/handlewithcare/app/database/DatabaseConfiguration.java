package be.handlewithcare.app.database;

import be.handlewithcare.app.settings.DatabaseLocation;
import be.handlewithcare.app.settings.Settings;
import be.handlewithcare.app.settings.WithSetting;
import be.handlewithcare.axon.commit.NoSilentRollback;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The application's database: events, read models, tasks, the trail; the vault too, unless it has one of its own. */
@Configuration(proxyBeanMethods = false)
public class DatabaseConfiguration {

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
    HikariDataSource dataSource(DatabaseLocation location) {
        return Connections.to(location, "hwc");
    }
}
