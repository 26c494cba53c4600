package be.handlewithcare.vault;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/** One PostgreSQL for all tests of the vault, with its schema; stops with the JVM. */
final class VaultDatabase {
    private static final DataSource SOURCE = start();

    private VaultDatabase() {}

    static JdbcTemplate jdbc() {
        return new JdbcTemplate(SOURCE);
    }

    static TransactionTemplate transaction() {
        return new TransactionTemplate(new DataSourceTransactionManager(SOURCE));
    }

    static void empty() {
        jdbc().execute("truncate vault.data_key, vault.named_key, vault.report_key");
    }

    private static DataSource start() {
        try {
            DataSource source = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start()
                    .getPostgresDatabase();
            new ResourceDatabasePopulator(new ClassPathResource("db/migration/V020__vault.sql")).execute(source);
            return source;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
