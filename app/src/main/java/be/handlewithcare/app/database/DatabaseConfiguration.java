package be.handlewithcare.app.database;

import be.handlewithcare.app.settings.DatabaseLocation;
import be.handlewithcare.app.settings.Settings;
import be.handlewithcare.app.settings.WithSetting;
import be.handlewithcare.axon.commit.NoSilentRollback;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The connections to the one database. Every wait has an end: a stuck database becomes a 503, not a stuck program. */
@Configuration(proxyBeanMethods = false)
public class DatabaseConfiguration {
    private static final int CONNECTIONS = 16;
    private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(5);
    private static final Duration WAIT_FOR_SIGN_OF_LIFE = Duration.ofSeconds(2);
    private static final String LIMITS =
            "SET statement_timeout = '15s'; SET lock_timeout = '5s'; SET idle_in_transaction_session_timeout = '30s'";

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
        HikariConfig config = new HikariConfig();
        config.setPoolName("hwc");
        config.setJdbcUrl(location.url());
        config.setUsername(location.user());
        config.setPassword(location.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(WAIT_FOR_CONNECTION.toMillis());
        config.setValidationTimeout(WAIT_FOR_SIGN_OF_LIFE.toMillis());
        config.setConnectionInitSql(LIMITS);
        config.addDataSourceProperty("ApplicationName", "handle-with-care");
        config.addDataSourceProperty("connectTimeout", "5");
        config.addDataSourceProperty("socketTimeout", "30");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        // The server's details repeat the values of a row, and exceptions end in logs.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        return new HikariDataSource(config);
    }
}
