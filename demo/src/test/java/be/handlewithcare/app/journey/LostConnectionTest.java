package be.handlewithcare.app.journey;

import static be.handlewithcare.app.journey.ApplicationWithOwnVault.APPLICATION;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.Browser;
import be.handlewithcare.app.journey.DatabaseWire.Moment;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The database fails in the middle of a report, is read-only, is locked, or belongs to a newer program. */
class LostConnectionTest {
    private final ApplicationWithOwnVault running = ApplicationWithOwnVault.get();
    private final JdbcTemplate application = running.jdbc(APPLICATION);
    private final PoliceZone zone = running.zone("5913");

    /** Whatever the caller was answered, the same report sent again gives exactly one intervention with one signal. */
    @ParameterizedTest
    @CsvSource({"BEFORE_IT_ARRIVES, 201", "IN_MID_TRANSACTION, 201", "AFTER_THE_COMMIT, 200"})
    void aReportWhoseConnectionIsCutIsToBeSentAgainAndHasOneEffect(Moment moment, int secondAnswer) {
        String post = "Post " + UUID.randomUUID();
        String report = PoliceZone.report(PoliceZone.newReference(), Children.UNKNOWN)
                .replace("\"post\": \"Willebroek\"", "\"post\": \"" + post + "\"");
        running.wire.cut(moment, post);

        HttpResponse<String> first = zone.post(report);
        assertThat(running.wire.cuts()).as(first.body()).isOne();
        assertThatComeBackLater(first);

        HttpResponse<String> second = zone.post(report);
        assertThat(second.statusCode()).as(second.body()).isEqualTo(secondAnswer);
        assertThat(zone.post(report).statusCode()).isEqualTo(200);
        assertThat(application.queryForList(
                        "select wire_name from events.domain_event where payload like ? order by global_index",
                        String.class,
                        "%" + post + "%"))
                .hasSize(2);
        assertThat(application.queryForObject(
                        "select count(*) from desk.signal where intervention_id = ?::uuid",
                        Integer.class,
                        PoliceZone.json(second).get("intervention").asString()))
                .isOne();
    }

    @Test
    void aLockThatIsNotToBeHadMeansComeBackLater() throws Exception {
        Browser officer = new Browser(running.base.toString());
        officer.signIn("agent-5913", "/police");
        try (Connection holder = running.connect(APPLICATION)) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("lock table events.domain_event, desk.signal in access exclusive mode");
            FutureTask<HttpResponse<String>> shown = new FutureTask<>(() -> officer.get("/police"));
            Thread.ofVirtual().start(shown);

            assertThatComeBackLater(zone.post(PoliceZone.report(PoliceZone.newReference(), Children.UNKNOWN)));
            assertThat(shown.get().statusCode()).isEqualTo(503);
            assertThat(shown.get().headers().firstValue("Retry-After")).isPresent();
        }
    }

    /** As on a server that was promoted and demoted: a connection made meanwhile stays read-only until it is evicted. */
    @Test
    void afterReadOnlyAndBackThePoolRecoversByItself() {
        running.jdbc("postgres").execute("alter database hwc set default_transaction_read_only = on");
        String report = PoliceZone.report(PoliceZone.newReference(), Children.UNKNOWN);
        try {
            running.endConnections(APPLICATION);
            Eventually.holds(() -> running.health() == 503);
            assertThatComeBackLater(zone.post(report));
        } finally {
            running.jdbc("postgres").execute("alter database hwc reset default_transaction_read_only");
        }
        Eventually.holds(Duration.ofSeconds(10), () -> zone.post(report).statusCode() == 201);
        Eventually.holds(Duration.ofSeconds(10), () -> running.health() == 200);
    }

    @Test
    void aProcessWhoseDatabaseBecameNewerIsNotReady() {
        for (JdbcTemplate database : new JdbcTemplate[] {application, running.jdbc(ApplicationWithOwnVault.KEYS)}) {
            database.update("""
                    insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,
                        installed_by, execution_time, success)
                    values (9999, '999', 'of a newer program', 'SQL', 'V999__newer.sql', 0, 'somebody', 1, true)""");
            try {
                HttpResponse<String> health = new Browser(running.base.toString()).get("/health");
                assertThat(health.statusCode()).isEqualTo(503);
                assertThat(health.body()).contains("SCHEMA_NEWER");
            } finally {
                database.update("delete from flyway_schema_history where version = '999'");
            }
            assertThat(running.health()).isEqualTo(200);
        }
    }

    private static void assertThatComeBackLater(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.body()).contains("\"unavailable\"");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }
}
