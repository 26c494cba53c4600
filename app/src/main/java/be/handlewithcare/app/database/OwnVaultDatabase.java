package be.handlewithcare.app.database;

import be.handlewithcare.app.settings.DatabaseLocation;
import be.handlewithcare.app.settings.DatabaseUse;
import be.handlewithcare.vault.VaultDatabase;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The vault's own database. Its connection pool is not a bean: a {@link javax.sql.DataSource} that is injected, and every
 * transaction, is the application's.
 */
public final class OwnVaultDatabase implements AutoCloseable {
    private static final String KEYS_INSIDE = "select exists (select from vault.named_key)";

    private final HikariDataSource connections;

    private final Schema schema;

    private OwnVaultDatabase(HikariDataSource connections, Schema schema) {
        this.connections = connections;
        this.schema = schema;
    }

    /**
     * Connects to it and brings its tables up to date.
     *
     * @param use the role and the number of connections
     * @param application the application's database, migrated
     * @throws DatabaseRefused if migrating fails
     * @throws KeysInTwoPlaces if there are keys in the application's database: new keys beside them could not open what those
     *     sealed, nor recognise a known child
     */
    static OwnVaultDatabase open(DatabaseLocation location, DatabaseUse use, JdbcTemplate application) {
        Schema schema = migrate(location, use.vaultMigration());
        if (Boolean.TRUE.equals(application.queryForObject(KEYS_INSIDE, Boolean.class))) {
            throw new KeysInTwoPlaces();
        }
        return new OwnVaultDatabase(Connections.to(location, "hwc-vault", use.vaultConnections()), schema);
    }

    private static Schema migrate(DatabaseLocation location, @Nullable DatabaseLocation owner) {
        Migrations migrations = new Migrations(location, owner);
        Flyway flyway = migrations
                .configure(Flyway.configure())
                .locations("classpath:db/migration/vault")
                .load();
        migrations.run(flyway);
        return Schema.of(flyway);
    }

    /** For the vault's statements: none of them is part of a transaction of the application. */
    VaultDatabase forTheVault() {
        return new VaultDatabase(new JdbcTemplate(connections));
    }

    /** For who asks it for a sign of life. */
    public HikariDataSource connections() {
        return connections;
    }

    /** Returns the migrations of this database that this program knows. */
    public Schema schema() {
        return schema;
    }

    @Override
    public void close() {
        connections.close();
    }
}
