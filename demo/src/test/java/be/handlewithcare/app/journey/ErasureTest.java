package be.handlewithcare.app.journey;

import static be.handlewithcare.app.journey.PoliceZone.json;
import static be.handlewithcare.app.journey.PoliceZone.newReference;
import static be.handlewithcare.app.journey.PoliceZone.report;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.child.IdentityVault;
import be.handlewithcare.core.child.IdentityVault.Opened.Erased;
import be.handlewithcare.core.child.SealedIdentity;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.projections.rebuild.ContentHash;
import be.handlewithcare.projections.rebuild.RebuildReadModels;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * Two children are forgotten, the one with a notice that was opened, the other still on the zone's work list. Long because
 * every way to a name is tried: before, after, after a rebuild, and in a backup that was made before.
 */
class ErasureTest {
    private static final String ZONE = "5362";
    private static final String ERASED = "De gegevens zijn gewist";
    private static final String VOLUMES = "/api/veck/v1/volumes?from=2026-01&to=2035-12&by=zone";
    private static final List<Children> FORGOTTEN = List.of(Children.FORGOTTEN, Children.FORGOTTEN_UNKNOWN);
    private static final Duration LONGEST = Duration.ofDays(30);

    private final ApplicationWithOwnVault application = ApplicationWithOwnVault.get();
    private final PoliceZone zone = application.zone(ZONE);
    private final PoliceZone veck = new PoliceZone(application.base, "veck-monitor", "hwc.monitor");
    private final PoliceZone auditor = new PoliceZone(application.base, "auditor", "hwc.audit");
    private final PoliceZone operator = new PoliceZone(application.base, "operator", "hwc.operate");
    private final Director director = Director.signIn(application.base, RunningApplication.SCHOOL);
    private final JdbcClient database = application.client(ApplicationWithOwnVault.APPLICATION);

    @Test
    void anErasedChildCanNeverBeReadAgainAndIsStillCounted() {
        String body = report(newReference(), Children.FORGOTTEN, Children.FORGOTTEN_UNKNOWN);
        JsonNode accepted = json(zone.post(body));
        assertThat(zone.settledStatuses(accepted.get("intervention").asString()))
                .isEqualTo("NOTIFIED NEEDS_ATTENTION:NOT_FOUND");
        String atSchool = signal(accepted, 0);
        String undecided = signal(accepted, 1);
        String notice = noticeOf(atSchool);
        assertThat(director.open(notice).body()).contains(Children.FORGOTTEN.family());
        assertThat(director.inbox()).contains(notice);
        assertThat(signalsOnRequest(Children.FORGOTTEN)).contains(atSchool);
        assertThat(planned(atSchool, undecided, notice)).isPositive();
        application.backUp("before_erasure");
        JsonNode volumes = volumes();

        erase(atSchool);
        assertThat(volumes()).as("all counts, since its life was over").isEqualTo(volumes);
        erase(undecided);

        assertThat(whatWasReported(volumes())).isEqualTo(whatWasReported(volumes));
        nobodyCanReadThem(body, notice, atSchool, undecided);
        String hash = application.bean(ContentHash.class).compute();
        application.bean(RebuildReadModels.class).rebuild();
        assertThat(application.bean(ContentHash.class).compute()).isEqualTo(hash);
        nobodyCanReadThem(body, notice, atSchool, undecided);

        application.restore("before_erasure");
        assertThat(erasedOnTheDesk(atSchool)).as("what the backup knows").isFalse();
        theVaultForgot(atSchool, undecided);
        showsNobody(director.open(notice));
        showsNobody(director.look(notice));
        refuses(zone.post(body), "reference-reused");
        assertThat(Traces.inTables(database)).isEmpty();
        assertThat(Traces.inFiles(application.dataDirectory)).isEmpty();
    }

    @Test
    void aChildIsForgottenByItselfThirtyDaysAfterTheNight() {
        Instant occurredAt = Instant.now().minus(LONGEST).plusSeconds(12);
        JsonNode accepted = json(zone.post(report(newReference(), occurredAt, Children.FORGOTTEN)));
        zone.settledStatuses(accepted.get("intervention").asString());
        String signal = signal(accepted, 0);
        String notice = noticeOf(signal);
        assertThat(director.open(notice).body()).contains(Children.FORGOTTEN.family());

        Eventually.holds(() -> erasedOnTheDesk(signal));

        showsNobody(director.look(notice));
        theVaultForgot(signal);
        assertThat(signalsOnRequest(Children.FORGOTTEN)).doesNotContain(signal);
        assertThat(planned(signal, notice)).isZero();
    }

    private void nobodyCanReadThem(String body, String notice, String atSchool, String undecided) {
        assertThat(erasedOnTheDesk(atSchool)).isTrue();
        assertThat(erasedOnTheDesk(undecided)).isTrue();
        refuses(zone.post(body), "reference-reused");
        refuses(zone.get("/api/police/v1/signals/" + undecided + "/candidates"), "not-awaiting");
        refuses(
                zone.post(
                        "/api/police/v1/signals/" + undecided + "/placement",
                        "{\"schools\": [\"" + RunningApplication.SCHOOL + "\"]}"),
                "not-awaiting");
        assertThat(director.inbox()).doesNotContain(notice);
        showsNobody(director.look(notice));
        showsNobody(director.open(notice));
        for (Children child : FORGOTTEN) {
            assertThat(signalsOnRequest(child)).doesNotContain(atSchool, undecided);
        }
        theVaultForgot(atSchool, undecided);
        assertThat(planned(atSchool, undecided, notice)).as("still planned").isZero();
        assertThat(Traces.inTables(database)).isEmpty();
        assertThat(Traces.inTables(application.client(ApplicationWithOwnVault.KEYS)))
                .isEmpty();
        everyAnswerAbout(atSchool, undecided)
                .forEach(answer -> assertThat(Traces.in(answer.body()))
                        .as(answer.uri().getPath())
                        .isEmpty());
    }

    private Stream<HttpResponse<String>> everyAnswerAbout(String... signals) {
        return Stream.concat(
                Stream.of(
                        zone.get("/api/police/v1/signals?limit=100"),
                        veck.get(VOLUMES),
                        auditor.get("/api/audit/v1/entries?limit=100"),
                        operator.get("/api/operator/v1/backlog")),
                Stream.of(signals)
                        .flatMap(signal -> Stream.of(
                                zone.get("/api/police/v1/signals/" + signal),
                                auditor.get("/api/audit/v1/entries?limit=100&signal=" + signal))));
    }

    private void erase(String signal) {
        var answer = operator.post("/api/operator/v1/erasures", "{\"signal\": \"" + signal + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static void showsNobody(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(ERASED);
        assertThat(Traces.in(page.body())).isEmpty();
    }

    private static void refuses(HttpResponse<String> answer, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(json(answer).get("code").asString()).isEqualTo(code);
        assertThat(Traces.in(answer.body())).isEmpty();
    }

    private boolean erasedOnTheDesk(String signal) {
        return json(zone.get("/api/police/v1/signals/" + signal)).path("erased").asBoolean(false);
    }

    /** Each sealed copy that was ever written down, wherever it stands. */
    private void theVaultForgot(String... signals) {
        for (String signal : signals) {
            SignalId id = new SignalId(UUID.fromString(signal));
            String sealed = one("select sealed_child from desk.signal where signal_id = ?::uuid", signal);
            assertThat(application.bean(IdentityVault.class).open(id, new SealedIdentity(sealed)))
                    .isEqualTo(new Erased());
        }
    }

    private List<String> signalsOnRequest(Children child) {
        var answer = auditor.post("/api/audit/v1/access-requests", child.json());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer)
                .get("signals")
                .valueStream()
                .map(signal -> signal.get("signal").asString())
                .toList();
    }

    private long planned(String... subjects) {
        return Stream.of(subjects)
                .mapToLong(subject -> database.sql(
                                "select count(*) from tasks.scheduled_task where task_instance like ? || '%'")
                        .param(subject)
                        .query(Long.class)
                        .single())
                .sum();
    }

    private JsonNode volumes() {
        return json(veck.get(VOLUMES)).get("rows");
    }

    /** Whoever is forgotten while the signal is open leaves the work list; all else stays as it was. */
    private static List<String> whatWasReported(JsonNode rows) {
        return rows.valueStream()
                .map(row -> Stream.of(
                                "zone",
                                "interventions",
                                "signals",
                                "children",
                                "repeats",
                                "notified",
                                "inTime",
                                "overdue",
                                "withdrawn")
                        .map(field -> field + " " + row.get(field).asString())
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    private String noticeOf(String signal) {
        return one("select notice_id::text from desk.notice where signal_id = ?::uuid", signal);
    }

    private String one(String sql, String parameter) {
        return database.sql(sql).param(parameter).query(String.class).single();
    }

    private static String signal(JsonNode accepted, int child) {
        return accepted.get("signals").get(child).get("signal").asString();
    }
}
