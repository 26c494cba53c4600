package be.handlewithcare.app.database;

import be.handlewithcare.app.settings.DatabaseLocation;
import be.handlewithcare.vault.VaultDatabase;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The vault's own database. Its connections are no bean: whatever asks for a {@link DataSource} means the application's,
 * and so does every transaction.
 */
public final class OwnVaultDatabase implements AutoCloseable {
    private static final String KEYS_INSIDE = "select exists (select from vault.named_key)";

    private final HikariDataSource connections;

    private OwnVaultDatabase(HikariDataSource connections) {
        this.connections = connections;
    }

    /**
     * Connects to it and brings its tables up to date.
     *
     * @param application the application's database, migrated
     * @throws KeysInTwoPlaces if there are keys in the application's database: new ones beside them would open nothing
     *     and recognise nobody
     */
    static OwnVaultDatabase open(DatabaseLocation location, JdbcTemplate application) {
        HikariDataSource connections = Connections.to(location, "hwc-vault");
        OwnVaultDatabase database = new OwnVaultDatabase(connections);
        try {
            Flyway.configure()
                    .dataSource(connections)
                    .locations("classpath:db/migration/vault")
                    .load()
                    .migrate();
            if (Boolean.TRUE.equals(application.queryForObject(KEYS_INSIDE, Boolean.class))) {
                throw new KeysInTwoPlaces();
            }
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** For the vault's statements: none of them is part of a transaction of the application. */
    VaultDatabase forTheVault() {
        return new VaultDatabase(new JdbcTemplate(connections));
    }

    /** For who asks it for a sign of life. */
    public DataSource connections() {
        return connections;
    }

    @Override
    public void close() {
        connections.close();
    }
}
