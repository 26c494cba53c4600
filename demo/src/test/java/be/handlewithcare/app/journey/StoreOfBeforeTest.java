package be.handlewithcare.app.journey;

import static be.handlewithcare.app.journey.PoliceZone.json;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.Browser;
import be.handlewithcare.axon.lookup.LookupRunner;
import be.handlewithcare.axon.task.TaskRunner;
import be.handlewithcare.demo.HandleWithCareDemo;
import be.handlewithcare.demo.people.DemoPeople;
import be.handlewithcare.projections.rebuild.ContentHash;
import be.handlewithcare.projections.rebuild.RebuildReadModels;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database that an earlier version filled is read, rebuilt and used further by this one. */
class StoreOfBeforeTest {
    private static final String STORE = "/store-before-revisions/";
    private static final String SCHEMA_OF_THEN = "104";
    private static final Instant SHORTLY_AFTER = Instant.parse("2026-12-01T03:20:00Z");
    private static final String PLACED_BY_LOOKUP = "7b1cfbae-d0d6-8670-923e-b7e28ed05250";
    private static final String PLACED_BY_HAND = "da6e1cda-62a3-8afa-bfad-59df2f5f66df";

    @TempDir
    Path directory;

    private EmbeddedPostgres server;
    private ConfigurableApplicationContext application;
    private URI base;

    @BeforeEach
    void startOnTheStoreOfThen() throws IOException {
        // The log of a process stays where its first application put it, and is looked for there.
        RunningApplication.get();
        server = EmbeddedPostgres.start();
        Flyway.configure()
                .dataSource(server.getPostgresDatabase())
                .target(SCHEMA_OF_THEN)
                .load()
                .migrate();
        JdbcClient jdbc = JdbcClient.create(server.getPostgresDatabase());
        text("rows.sql").lines().filter(line -> !line.startsWith("--")).forEach(line -> run(jdbc, line));
        application = start();
    }

    @AfterEach
    void stop() throws IOException {
        application.close();
        server.close();
    }

    @Test
    void itStartsReadsRebuildsToEqualHashesAndGoesOn() {
        ContentHash hash = application.getBean(ContentHash.class);
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        PoliceZone zone = new PoliceZone(base, "5913");
        Browser director = new Browser(base.toString());
        director.signIn("directeur-" + RunningApplication.SCHOOL, "/school");
        String notice = jdbc.sql("select notice_id::text from desk.notice where signal_id = ?::uuid")
                .param(PLACED_BY_LOOKUP)
                .query(String.class)
                .single();

        assertThat(status(zone, PLACED_BY_LOOKUP)).isEqualTo("NOTIFIED");
        assertThat(status(zone, PLACED_BY_HAND)).isEqualTo("NOTIFIED");
        assertThat(director.get("/school").body()).contains(notice);
        assertThat(director.post("/school/notices/" + notice + "/opening", form(director))
                        .body())
                .contains(Children.PLACED.family());
        assertThat(placedBy(jdbc)).containsEntry(PLACED_BY_LOOKUP, "LOOKUP").containsEntry(PLACED_BY_HAND, "PERSON");
        assertThat(jdbc.sql("select cardinality(named_schools) from monitoring.signal where signal_id = ?::uuid")
                        .param(PLACED_BY_LOOKUP)
                        .query(Integer.class)
                        .single())
                .as("the start rebuilt: its event does not say which schools were named")
                .isZero();

        assertThat(director.post("/school/notices/" + notice + "/acknowledgement", form(director))
                        .statusCode())
                .isEqualTo(200);
        String intervention = json(zone.post(PoliceZone.report(
                        PoliceZone.newReference(), SHORTLY_AFTER.minus(Duration.ofHours(8)), Children.PLACED)))
                .get("intervention")
                .asString();
        assertThat(zone.settledStatuses(intervention)).isEqualTo("NOTIFIED");
        assertThat(jdbc.sql("select count(*) from desk.notice where acknowledged_at is not null")
                        .query(Long.class)
                        .single())
                .isOne();

        application.getBean(TaskRunner.class).stop();
        application.getBean(LookupRunner.class).stop();
        String written = hash.compute();
        application.getBean(RebuildReadModels.class).rebuild();
        String rebuilt = hash.compute();
        application.getBean(RebuildReadModels.class).rebuild();
        assertThat(rebuilt).isEqualTo(written);
        assertThat(hash.compute()).isEqualTo(written);
    }

    private static Map<String, String> placedBy(JdbcClient jdbc) {
        return jdbc
                .sql("select signal_id::text, placed_by from desk.signal where placed_by is not null")
                .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String status(PoliceZone zone, String signal) {
        return json(zone.get("/api/police/v1/signals/" + signal)).get("status").asString();
    }

    private static Map<String, String> form(Browser browser) {
        return Map.of("_csrf", Browser.csrf(browser.get("/school")));
    }

    private ConfigurableApplicationContext start() throws IOException {
        Path outside = Files.createDirectories(directory.resolve("outside"));
        LocalDate then = LocalDate.of(2026, 12, 1);
        DemoPeople.generate(1, then).writeTo(outside);
        onlyWith(outside.resolve("schools.csv"), List.of());
        onlyWith(outside.resolve("register.csv"), Children.register(then));
        Files.writeString(outside.resolve("key.json"), text("key.json"));
        int port = RunningApplication.freePort();
        base = URI.create("http://localhost:" + port);
        return HandleWithCareDemo.application()
                .run(
                        "--HWC_PROFILE=demo",
                        "--HWC_PORT=" + port,
                        "--HWC_DATA_DIR=" + directory.resolve("data"),
                        "--HWC_CLOCK_OFFSET=" + Duration.between(Instant.now(), SHORTLY_AFTER),
                        "--HWC_DATABASE_URL=" + server.getJdbcUrl("postgres", "postgres"),
                        "--HWC_DATABASE_USER=postgres",
                        "--HWC_DATABASE_PASSWORD=any",
                        "--HWC_REGISTER_FILE=" + outside.resolve("register.csv"),
                        "--HWC_SCHOOLS_FILE=" + outside.resolve("schools.csv"),
                        "--HWC_KEY_FILE=" + outside.resolve("key.json"));
    }

    /** Leaves the header of the file and takes these lines. */
    private static void onlyWith(Path file, List<String> lines) throws IOException {
        List<String> all = new ArrayList<>(List.of(Files.readAllLines(file).getFirst()));
        all.addAll(lines);
        Files.write(file, all);
    }

    private static void run(JdbcClient jdbc, String statement) {
        if (statement.startsWith("select")) {
            jdbc.sql(statement).query().listOfRows();
        } else {
            jdbc.sql(statement).update();
        }
    }

    private static String text(String file) throws IOException {
        try (InputStream stream = Objects.requireNonNull(StoreOfBeforeTest.class.getResourceAsStream(STORE + file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
