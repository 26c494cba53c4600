package be.handlewithcare.app.history;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.axon.store.EventSerializer;
import be.handlewithcare.axon.store.StoredHistory;
import be.handlewithcare.core.decision.History;
import be.handlewithcare.projections.ReadModelsConfiguration;
import be.handlewithcare.projections.rebuild.RebuildReadModels;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Each form in which an event was ever stored is projected by every read model, from the stored row. */
class EveryStoredFormIsProjectedTest {
    private static final Path APPROVED = Path.of("../axon-backend/src/test/resources/approved");
    private static final List<String> BEFORE = List.of(
            "school-joined.1", "intervention-reported.1", "signal-raised.1", "signal-placed.1", "notice-issued.1");

    private static EmbeddedPostgres server;
    private static HikariDataSource database;
    private static AnnotationConfigApplicationContext context;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
        database = new HikariDataSource();
        database.setDataSource(server.getPostgresDatabase());
        Flyway.configure().dataSource(database).load().migrate();
        context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(History.class, () -> new StoredHistory(database, new EventSerializer()));
        context.register(ReadModelsConfiguration.class);
        context.refresh();
    }

    @AfterAll
    static void stop() throws IOException {
        context.close();
        database.close();
        server.close();
    }

    static List<String> forms() throws IOException {
        try (Stream<Path> files = Files.list(APPROVED)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void itIsProjected(String form) throws IOException {
        empty();
        List<String> stored = new ArrayList<>(BEFORE);
        if (!stored.contains(form)) {
            stored.add(form);
        }
        for (String each : stored) {
            store(each);
        }
        List<String> progress = new ArrayList<>();

        context.getBean(RebuildReadModels.class).rebuild(progress::add);

        assertThat(progress).last().asString().contains("%1$d of %1$d events".formatted(stored.size()));
        assertThat(JdbcClient.create(database)
                        .sql("select placed_by from desk.signal")
                        .query(String.class)
                        .single())
                .isEqualTo(form.equals("signal-placed.2") ? "PERSON" : "LOOKUP");
    }

    private static void empty() {
        JdbcClient.create(database).sql("""
                        alter table events.domain_event disable trigger user;
                        truncate events.domain_event;
                        alter table events.domain_event enable always trigger events_stay;
                        alter table events.domain_event enable always trigger events_are_not_emptied""").update();
    }

    private static void store(String form) throws IOException {
        String name = form.substring(0, form.indexOf('.'));
        JdbcClient.create(database)
                .sql("""
                        insert into events.domain_event (event_id, aggregate_id, sequence_number, aggregate_type,
                            stored_at, wire_name, revision, payload, metadata)
                        values (gen_random_uuid()::text, gen_random_uuid()::text, 0, 'example', now(), :name, :revision,
                            :payload, '{"actor":"system","role":"SYSTEM","organisation":"hwc"}')""")
                .param("name", name)
                .param("revision", form.substring(name.length() + 1).replaceAll("[a-z]", ""))
                .param("payload", Files.readString(APPROVED.resolve(form + ".json")))
                .update();
    }
}
