package be.handlewithcare.projections.reporting;

import static be.handlewithcare.projections.Events.HEIST;
import static be.handlewithcare.projections.Events.RIVIERENLAND;
import static be.handlewithcare.projections.World.START;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Recorded;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.LookupAllowance;
import be.handlewithcare.core.intervention.LookupLimits;
import be.handlewithcare.core.intervention.ReportingLimits;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.Events;
import be.handlewithcare.projections.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class LookupAllowanceTest {
    private static final Actor SYSTEM = new Actor("pz-5913", Actor.Role.ZONE_SYSTEM, "5913");
    private static final Actor OFFICER = new Actor("an", Actor.Role.OFFICER, "5913");
    private static final Actor COLLEAGUE = new Actor("bo", Actor.Role.OFFICER, "5913");
    private static final Actor HER_NAMESAKE = new Actor("an", Actor.Role.OFFICER, "5362");
    private static final ReportingLimits LIMITS = new ReportingLimits(new LookupLimits(20, 60), new LookupLimits(4, 6));

    private final World world = new World();
    private final LookupAllowance allowance = new JdbcLookupAllowance(LIMITS, world.its(JdbcClient.class));
    private Instant now = START;
    private int reports;

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void aZoneMayReportTwentyChildrenAnHourAndSixtyADay() {
        for (int hour = 0; hour < 3; hour++) {
            assertThat(reported(SYSTEM, 20)).isEmpty();
            assertThat(reported(SYSTEM, 1)).isPresent();
            after(Duration.ofHours(1));
        }

        assertThat(reported(SYSTEM, 1)).contains(Duration.ofHours(21));
        after(Duration.ofHours(21).minusSeconds(1));
        assertThat(reported(SYSTEM, 1)).contains(Duration.ofSeconds(1));
        after(Duration.ofSeconds(1));
        assertThat(reported(SYSTEM, 20)).isEmpty();
    }

    @Test
    void anOfficerHasALimitOfHerOwnWithinThatOfTheZone() {
        assertThat(reported(OFFICER, 4)).isEmpty();
        assertThat(reported(OFFICER, 1)).contains(Duration.ofHours(1));
        assertThat(reported(COLLEAGUE, 4)).isEmpty();
        assertThat(reported(SYSTEM, 12)).isEmpty();
        assertThat(reported(new Actor("cem", Actor.Role.OFFICER, "5913"), 1)).isPresent();
    }

    @Test
    void theSystemOfAZoneHasNoOfficersLimit() {
        assertThat(reported(SYSTEM, 12)).isEmpty();
        assertThat(reported(SYSTEM, 8)).isEmpty();
    }

    @Test
    void zonesAndNamesakesInThemCountApart() {
        reported(OFFICER, 4);

        assertThat(allowance.waitFor(HEIST, HER_NAMESAKE, 4, now)).isEmpty();
    }

    @Test
    void ofFiftyAtOnceExactlyTheTwentyOfTheLimitPass() throws Exception {
        List<Future<Optional<Duration>>> answers = new ArrayList<>();
        try (ExecutorService desks = Executors.newFixedThreadPool(50)) {
            IntStream.range(0, 50)
                    .forEach(report ->
                            answers.add(desks.submit(() -> commit(RIVIERENLAND, SYSTEM, "at-once-" + report, 1))));
        }

        int passed = 0;
        for (Future<Optional<Duration>> answer : answers) {
            passed += answer.get().isEmpty() ? 1 : 0;
        }
        assertThat(passed).isEqualTo(20);
        assertThat(world.number("select count(*) from desk.signal")).isEqualTo(20);
    }

    @Test
    void aLookAtTheSchoolsCountsForReportsAndForFurtherLooks() {
        assertThat(reported(OFFICER, 2)).isEmpty();
        assertThat(looked(OFFICER, "a")).isEmpty();
        assertThat(looked(OFFICER, "b")).isEmpty();

        assertThat(looked(OFFICER, "c")).contains(Duration.ofHours(1));
        assertThat(reported(OFFICER, 1)).contains(Duration.ofHours(1));
        assertThat(looked(OFFICER, "a")).as("the page that stands there").isEmpty();
        assertThat(looked(COLLEAGUE, "c")).isEmpty();
    }

    @Test
    void aSystemThatAsksForOneSignalAgainAndAgainIsStoppedAndCanStillReport() {
        assertThat(reported(SYSTEM, 1)).isEmpty();
        for (int look = 0; look < 19; look++) {
            assertThat(looked(SYSTEM, "a")).isEmpty();
        }

        assertThat(looked(SYSTEM, "a")).contains(Duration.ofHours(1));
        assertThat(reported(SYSTEM, 18)).isEmpty();
    }

    @Test
    void withoutSettingsNothingIsLimited() {
        LookupAllowance unlimited = world.its(LookupAllowance.class);
        reported(SYSTEM, 20);

        assertThat(unlimited.waitFor(RIVIERENLAND, SYSTEM, 12, now)).isEmpty();
    }

    private void after(Duration time) {
        now = now.plus(time);
        world.itIs(now);
    }

    private Optional<Duration> looked(Actor by, String signal) {
        SignalId id = Events.signal(signal);
        Optional<Duration> wait = allowance.waitForLook(RIVIERENLAND, by, id, now);
        if (wait.isEmpty()) {
            world.its(AuditTrail.class)
                    .record(new AuditEntry(now, by, AuditAction.SEARCHED, id.toString(), id, AuditEntry.DONE));
        }
        return wait;
    }

    private Optional<Duration> reported(Actor by, int children) {
        return commit(RIVIERENLAND, by, "report-" + reports++, children);
    }

    /** As the in-port does: queue, count, store, all in one commit. */
    private Optional<Duration> commit(ZoneCode zone, Actor by, String word, int children) {
        return world.transaction().execute(_ -> {
            allowance.queue(zone);
            Optional<Duration> wait = allowance.waitFor(zone, by, children, now);
            if (wait.isEmpty()) {
                String[] names = IntStream.range(0, children)
                        .mapToObj(child -> "child-" + child)
                        .toArray(String[]::new);
                for (var event : Events.report(word, zone, null, now, names)) {
                    world.project(new Recorded(UUID.randomUUID(), event, by, now));
                }
            }
            return wait;
        });
    }
}
