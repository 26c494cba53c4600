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
    private static final EmbeddedPostgres SERVER = start();
    private static final DataSource POOL = migrated();

    private Database() {}

    static DataSource emptied() {
        // Only the owner of the tables can do this; the trail and what was published refuse everybody else.
        JdbcClient.create(POOL).sql("""
                        alter table audit.entry disable trigger only_grows;
                        delete from audit.entry;
                        alter table audit.entry enable always trigger only_grows;
                        alter table publication.figure disable trigger never_changes;
                        alter table publication.edition disable trigger never_changes;
                        delete from publication.figure;
                        delete from publication.edition;
                        alter table publication.figure enable always trigger never_changes;
                        alter table publication.edition enable always trigger never_changes;
                        delete from desk.intervention;
                        delete from desk.signal;
                        delete from desk.notice;
                        delete from desk.school;
                        delete from schools.directory;
                        delete from monitoring.signal""").update();
        return POOL;
    }

    /** An empty one beside it, by this name. */
    static DataSource anotherOne(String name) {
        JdbcClient.create(POOL).sql("drop database if exists " + name).update();
        JdbcClient.create(POOL).sql("create database " + name).update();
        return SERVER.getDatabase("postgres", name);
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataSource migrated() {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(SERVER.getPostgresDatabase());
        Flyway.configure().dataSource(pool).load().migrate();
        return pool;
    }
}
