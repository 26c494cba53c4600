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
final class TestDatabase {
    private static final EmbeddedPostgres SERVER = start();
    private static final DataSource SOURCE = withVault(SERVER.getPostgresDatabase());

    private TestDatabase() {}

    static JdbcTemplate jdbc() {
        return new JdbcTemplate(SOURCE);
    }

    /** Returns a template outside the transaction that runs on the other one. */
    static JdbcTemplate elsewhere() {
        return new JdbcTemplate(SERVER.getPostgresDatabase());
    }

    static TransactionTemplate transaction() {
        return new TransactionTemplate(new DataSourceTransactionManager(SOURCE));
    }

    static void empty() {
        jdbc().execute(
                        "truncate vault.data_key, vault.named_key, vault.report_key, vault.erased_signal, vault.erased_report");
    }

    /** A database on the same server, without a vault. */
    static DataSource database(String name) {
        return SERVER.getDatabase("postgres", name);
    }

    static DataSource withVault(DataSource source) {
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/vault/V020__vault.sql"),
                        new ClassPathResource("db/migration/vault/V060__forgotten_keys.sql"),
                        new ClassPathResource("db/migration/vault/V089__living_keys.sql"),
                        new ClassPathResource("db/migration/vault/V090__traces.sql"))
                .execute(source);
        return source;
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
