package be.handlewithcare.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.handlewithcare.app.settings.DatabaseLocation;
import be.handlewithcare.app.settings.DatabaseUse;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;

class OwnVaultDatabaseTest {
    private static final String ALL = "classpath:db/migration";
    private static final String KEY =
            "insert into vault.named_key (name, wrapped, created_at) values ('ids', 'x', now())";

    private static EmbeddedPostgres server;

    @TempDir
    Path directory;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void freshDatabases() {
        JdbcTemplate anywhere = new JdbcTemplate(server.getPostgresDatabase());
        for (String database : new String[] {"application", "keys"}) {
            anywhere.execute("drop database if exists " + database);
            anywhere.execute("create database " + database);
        }
    }

    @Test
    void itHoldsTheVaultsTablesAndNoOthersAlsoAtTheSecondStart() {
        migrate("application", ALL);

        for (int start = 1; start <= 2; start++) {
            try (OwnVaultDatabase keys = open()) {
                assertThat(keys.forTheVault()
                                .jdbc()
                                .queryForList(
                                        "select table_schema || '.' || table_name from information_schema.tables"
                                                + " where table_schema not in ('pg_catalog', 'information_schema')",
                                        String.class))
                        .containsExactlyInAnyOrder(
                                "vault.data_key",
                                "vault.named_key",
                                "vault.report_key",
                                "vault.erased_signal",
                                "vault.erased_report",
                                "public.flyway_schema_history");
            }
        }
    }

    @Test
    void keysInBothDatabasesStopTheStartUntilTheyAreMoved() {
        migrate("application", ALL);
        JdbcTemplate application = jdbc("application");
        application.update(KEY);

        assertThatExceptionOfType(KeysInTwoPlaces.class).isThrownBy(OwnVaultDatabaseTest::open);

        jdbc("keys").update(KEY);
        application.execute("truncate vault.data_key, vault.named_key, vault.report_key");
        try (OwnVaultDatabase keys = open()) {
            assertThat(keys.forTheVault().jdbc().queryForList("select name from vault.named_key", String.class))
                    .containsExactly("ids");
        }
    }

    /** Flyway is told versions and contents, and finds them wherever they lie. */
    @Test
    void aDatabaseFromBeforeTheVaultsScriptsHadAFolderOfTheirOwnIsBroughtUpToDate() throws IOException {
        for (Resource script :
                new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/**/*.sql")) {
            try (InputStream content = script.getInputStream()) {
                Files.copy(content, directory.resolve(Objects.requireNonNull(script.getFilename())));
            }
        }
        Flyway.configure()
                .dataSource(server.getDatabase("postgres", "application"))
                .locations("filesystem:" + directory)
                .target("020")
                .load()
                .migrate();
        jdbc("application").update(KEY);

        migrate("application", ALL);

        assertThat(jdbc("application").queryForList("select destroyed_at from vault.named_key"))
                .hasSize(1);
    }

    private static OwnVaultDatabase open() {
        return OwnVaultDatabase.open(
                new DatabaseLocation(server.getJdbcUrl("postgres", "keys"), "postgres", "any"),
                new DatabaseUse(null, null, 8, 8),
                jdbc("application"));
    }

    private static void migrate(String database, String location) {
        Flyway.configure()
                .dataSource(server.getDatabase("postgres", database))
                .locations(location)
                .load()
                .migrate();
    }

    private static JdbcTemplate jdbc(String database) {
        return new JdbcTemplate(server.getDatabase("postgres", database));
    }
}
