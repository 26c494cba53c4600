package be.handlewithcare.projections;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One real, migrated database for all tests, emptied before each. */
final class Database {
    private static final DataSource POOL = start();

    private Database() {}

    static DataSource emptied() {
        // Only the owner of the table can do this; the trail refuses everybody else.
        JdbcClient.create(POOL).sql("""
                        alter table audit.entry disable trigger only_grows;
                        delete from audit.entry;
                        alter table audit.entry enable always trigger only_grows;
                        delete from desk.intervention;
                        delete from desk.signal;
                        delete from desk.notice;
                        delete from desk.school;
                        delete from monitoring.signal""").update();
        return POOL;
    }

    private static DataSource start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            HikariDataSource pool = new HikariDataSource();
            pool.setDataSource(server.getPostgresDatabase());
            Flyway.configure().dataSource(pool).load().migrate();
            return pool;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
