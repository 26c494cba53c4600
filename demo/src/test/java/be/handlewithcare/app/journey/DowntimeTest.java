package be.handlewithcare.app.journey;

import static be.handlewithcare.app.journey.PoliceZone.json;
import static be.handlewithcare.app.journey.PoliceZone.newReference;
import static be.handlewithcare.app.journey.PoliceZone.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * The application was away for eight days, in which a thousand tasks became due. Long because seeding is dear and done
 * once: each test gets a copy of the same database.
 */
class DowntimeTest {
    private static final String SEEDED = "seeded";
    private static final String ZONE = "5913";
    private static final int SIGNALS = 340;
    private static final int LEFT_AT_THE_KILL = 900;
    /** A node has as many tasks in its hands. */
    private static final int THREADS = 4;

    /** A node sends as many mails at once. */
    private static final int MAIL_THREADS = 8;

    private static final Duration AWAY = Duration.ofDays(8);
    private static final Duration PROMISED = Duration.ofSeconds(60);

    /** What becomes due while the application is away, and what follows from it; a failed task comes back within minutes. */
    private static final String DUE = """
            from tasks.scheduled_task
            where task_instance <> 'recurring' and execution_time < now() + interval '8 days 10 minutes'""";

    /** Letters that the killed node was sending: the server may have them, so they are sent again half an hour later. */
    private static final String LEFT_WITHOUT_ANSWER = """
            from tasks.mail_attempt join tasks.scheduled_task using (task_name, task_instance)
            where unanswered = 1 and not taken and refused_at is null and not_before > clock_timestamp() and not picked""";

    @TempDir
    static Path directory;

    private static EmbeddedPostgres server;
    private static String openedSignal;

    @BeforeAll
    static void seed() throws Exception {
        server = EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "120")
                .start();
        jdbc("postgres").sql("create database " + SEEDED).update();
        RunningApplication.writeOutsideWorld(directory);
        try (PostOffice post = PostOffice.open();
                ApplicationProcess application = launch(SEEDED, post, Duration.ZERO)) {
            application.awaitUp();
            openedSignal = openedSignal(application);
            reportUnknownChildren(new PoliceZone(application.base, ZONE));
            Eventually.holds(() -> count(SEEDED, "from desk.signal where status = 'NEEDS_ATTENTION'") == SIGNALS);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void allThatBecameDueIsDoneWithinAMinuteOldestFirstAndOnce() throws Exception {
        copySeeded("alone");
        try (PostOffice post = PostOffice.open()) {
            try (ApplicationProcess application = launch("alone", post, AWAY)) {
                application.awaitUp();
                Eventually.holds(PROMISED, () -> count("alone", DUE) == 0);
                assertThat(isErased(application, openedSignal))
                        .as("erased, as it was opened eight days ago")
                        .isTrue();
            }
            everybodyIsToBeCalledOnce("alone");
            assertThat(missing(post)).as("letters not sent").isZero();
            assertThat(repeats(post)).as("letters sent again").isZero();
            assertThat(mostAhead("alone")).as("out of turn").isLessThanOrEqualTo(THREADS);
        }
    }

    @Test
    void whatOneOfTwoNodesHeldWhenItWasKilledTheOtherDoesWithinAMinute() throws Exception {
        copySeeded("two");
        try (PostOffice post = PostOffice.open();
                ApplicationProcess killed = launch("two", post, AWAY);
                ApplicationProcess survivor = launch("two", post, AWAY)) {
            try (Connection holder = database("two").getConnection()) {
                holder.setAutoCommit(false);
                holder.createStatement().execute("select * " + DUE + " for update");
                killed.awaitUp();
                survivor.awaitUp();
                holder.rollback();
            }
            Instant promised = Instant.now().plus(PROMISED);
            Eventually.holds(() -> count("two", DUE) < LEFT_AT_THE_KILL && nodesAtWork() == 2);
            killed.kill();
            assertThat(count("two", DUE)).as("left when one was killed").isGreaterThan(SIGNALS);
            Eventually.holds(Duration.between(Instant.now(), promised), () -> count("two", DUE) == 0);

            everybodyIsToBeCalledOnce("two");
            assertThat(count("two", LEFT_WITHOUT_ANSWER)).isBetween(missing(post), (long) MAIL_THREADS);
            assertThat(repeats(post)).as("letters sent again").isZero();
            assertThat(mostAhead("two")).as("out of turn").isLessThanOrEqualTo(2L * THREADS);
        }
    }

    /** Nobody may be connected to what is copied. */
    private static void copySeeded(String copy) {
        jdbc("postgres")
                .sql("create database %s template %s".formatted(copy, SEEDED))
                .update();
        assertThat(count(copy, DUE)).as("due tasks").isGreaterThan(3L * SIGNALS);
    }

    private static ApplicationProcess launch(String database, PostOffice post, Duration offset) throws IOException {
        Map<String, String> settings = new HashMap<>(post.settings());
        settings.put("HWC_DATABASE_URL", server.getJdbcUrl("postgres", database));
        settings.put("HWC_CLOCK_OFFSET", offset.toString());
        settings.put("HWC_LIMITS", "off");
        return ApplicationProcess.launch(directory, Files.createTempDirectory(directory, "data"), settings);
    }

    private static String openedSignal(ApplicationProcess application) {
        PoliceZone zone = new PoliceZone(application.base, ZONE);
        JsonNode accepted = json(zone.post(report(newReference(), Children.PLACED)));
        zone.settledStatuses(accepted.get("intervention").asString());
        String notice = jdbc(SEEDED)
                .sql("select notice_id::text from desk.notice")
                .query(String.class)
                .single();
        assertThat(Director.signIn(application.base, RunningApplication.SCHOOL)
                        .open(notice)
                        .body())
                .contains(Children.PLACED.family());
        return accepted.get("signals").get(0).get("signal").asString();
    }

    private static boolean isErased(ApplicationProcess application, String signal) {
        return json(new PoliceZone(application.base, ZONE).get("/api/police/v1/signals/" + signal))
                .path("erased")
                .asBoolean(false);
    }

    /** In another order than that in which they become due. */
    private static void reportUnknownChildren(PoliceZone zone) throws InterruptedException {
        Instant newest = Instant.now().minus(Duration.ofMinutes(10));
        List<Callable<Integer>> reports = IntStream.range(0, SIGNALS)
                .map(number -> number * 7 % SIGNALS)
                .mapToObj(number -> newest.minus(Duration.ofSeconds(30L * number)))
                .map(at -> (Callable<Integer>) () ->
                        zone.post(report(newReference(), at, Children.UNKNOWN)).statusCode())
                .toList();
        try (ExecutorService systems = Executors.newFixedThreadPool(4)) {
            assertThat(systems.invokeAll(reports)).allMatch(report -> report.resultNow() == 201);
        }
    }

    private static void everybodyIsToBeCalledOnce(String database) {
        for (String event : List.of("signal-escalated", "signal-overdue")) {
            String stored = "from events.domain_event where wire_name = '%s'".formatted(event);
            assertThat(count(database, stored)).as(event).isEqualTo(SIGNALS);
            assertThat(count(database, "from (select distinct aggregate_id %s) of_signals".formatted(stored)))
                    .as("signals with " + event)
                    .isEqualTo(SIGNALS);
        }
        assertThat(count(database, "from audit.entry where action = 'OVERDUE'")).isEqualTo(SIGNALS);
    }

    private static long missing(PostOffice post) {
        return 4L * SIGNALS - different(post);
    }

    private static long repeats(PostOffice post) {
        return lettersOfEachKind(post).mapToLong(List::size).sum() - different(post);
    }

    private static long different(PostOffice post) {
        return lettersOfEachKind(post)
                .mapToLong(ids -> new HashSet<>(ids).size())
                .sum();
    }

    private static Stream<List<String>> lettersOfEachKind(PostOffice post) {
        return Stream.of(
                post.letters(PostOffice.dutyOf(ZONE), PostOffice.UNDECIDED),
                post.letters(PostOffice.dutyOf(ZONE), PostOffice.OVERDUE),
                post.letters(PostOffice.VECK, PostOffice.STILL_UNDECIDED),
                post.letters(PostOffice.VECK, PostOffice.OVERDUE));
    }

    /**
     * How far a task came before its turn. Each node takes the oldest due first and holds a few; so of those that were due
     * before the one just done, no more than all nodes hold can still be open, however long one of them may take.
     */
    private static long mostAhead(String database) {
        List<Instant> done = jdbc(database)
                .sql("""
                        select occurred_at
                            + case wire_name when 'signal-overdue' then interval '24 hours' else interval '4 hours' end
                        from events.domain_event join desk.signal on signal_id::text = aggregate_id
                        where wire_name in ('signal-escalated', 'signal-overdue') order by global_index""")
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .list();
        List<Instant> due = done.stream().sorted().toList();
        return IntStream.range(0, done.size())
                .map(place -> due.indexOf(done.get(place)) - place)
                .max()
                .orElseThrow();
    }

    private static long nodesAtWork() {
        return count("two", "from (select distinct picked_by %s and picked) nodes".formatted(DUE));
    }

    private static long count(String database, String rows) {
        return jdbc(database).sql("select count(*) " + rows).query(Long.class).single();
    }

    private static JdbcClient jdbc(String database) {
        return JdbcClient.create(database(database));
    }

    private static DataSource database(String name) {
        return server.getDatabase("postgres", name);
    }
}
