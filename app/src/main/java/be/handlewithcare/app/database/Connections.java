package be.handlewithcare.app.database;

import be.handlewithcare.app.settings.DatabaseLocation;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Connections to a database. Every wait has an end: a stuck database becomes a 503, not a stuck program. */
final class Connections {
    private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(5);
    private static final Duration WAIT_FOR_SIGN_OF_LIFE = Duration.ofSeconds(2);
    private static final String LIMITS =
            "SET statement_timeout = '15s'; SET lock_timeout = '5s'; SET idle_in_transaction_session_timeout = '30s'";

    private Connections() {}

    /**
     * Opens a connection pool.
     *
     * @param most connections at the same time
     */
    static HikariDataSource to(DatabaseLocation location, String poolName, int most) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(poolName);
        config.setJdbcUrl(location.url());
        config.setUsername(location.user());
        config.setPassword(location.password());
        config.setMaximumPoolSize(most);
        config.setConnectionTimeout(WAIT_FOR_CONNECTION.toMillis());
        config.setValidationTimeout(WAIT_FOR_SIGN_OF_LIFE.toMillis());
        config.setConnectionInitSql(LIMITS);
        config.setExceptionOverride(new EvictReadOnly());
        config.setDataSourceProperties(ofTheDriver("30"));
        return new HikariDataSource(config);
    }

    /** Opens each connection without a pool, for the start: a migration may take as long as it needs. */
    static DataSource oneByOne(DatabaseLocation location) {
        DriverManagerDataSource connections = new DriverManagerDataSource(location.url());
        connections.setConnectionProperties(ofTheDriver("0"));
        if (location.user() != null) {
            connections.setUsername(location.user());
        }
        if (location.password() != null) {
            connections.setPassword(location.password());
        }
        return connections;
    }

    /** Returns settings of the driver; a parameter in the URL overrides the same one here. */
    private static Properties ofTheDriver(String socketTimeoutInSeconds) {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", "handle-with-care");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "10");
        properties.setProperty("socketTimeout", socketTimeoutInSeconds);
        properties.setProperty("tcpKeepAlive", "true");
        // The server's error details repeat the values of a row, and exceptions end up in logs.
        properties.setProperty("logServerErrorDetail", "false");
        return properties;
    }
}
