package be.handlewithcare.app.database;

import be.handlewithcare.app.settings.DatabaseLocation;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/** Connections to a database. Every wait has an end: a stuck database becomes a 503, not a stuck program. */
final class Connections {
    /** As many to each database: while a commit is under way it holds one to both. */
    private static final int MOST = 16;

    private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(5);
    private static final Duration WAIT_FOR_SIGN_OF_LIFE = Duration.ofSeconds(2);
    private static final String LIMITS =
            "SET statement_timeout = '15s'; SET lock_timeout = '5s'; SET idle_in_transaction_session_timeout = '30s'";

    private Connections() {}

    static HikariDataSource to(DatabaseLocation location, String poolName) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(poolName);
        config.setJdbcUrl(location.url());
        config.setUsername(location.user());
        config.setPassword(location.password());
        config.setMaximumPoolSize(MOST);
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
