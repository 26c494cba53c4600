package be.handlewithcare.app.journey;

import static be.handlewithcare.app.journey.PoliceZone.json;
import static be.handlewithcare.app.journey.PoliceZone.newReference;
import static be.handlewithcare.app.journey.PoliceZone.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The day of a signal ends while the application runs, on the one real clock. */
class OverdueTest {
    private static final String ZONE = "5349";
    private static final Duration DAY = Duration.ofDays(1);

    private final ApplicationWithOwnVault application = ApplicationWithOwnVault.get();
    private final PoliceZone zone = application.zone(ZONE);
    private final PoliceZone auditor = new PoliceZone(application.base, "auditor", "hwc.audit");

    /** The second is there to say when it is too late for the first to be called out again. */
    @Test
    void aSignalNobodyPlacedIsOverdueOnceAndTheZoneAndVeckAreToldOnce() {
        String first = reported(Instant.now().minus(DAY).plusSeconds(8), Children.UNKNOWN);
        String second = reported(Instant.now().minus(DAY).plusSeconds(10), Children.UNKNOWN);
        assertThat(isOverdue(first)).isFalse();

        Eventually.holds(() -> isOverdue(first));
        Eventually.holds(() -> isOverdue(second));
        Eventually.holds(() -> overdueLetters(PostOffice.dutyOf(ZONE)).size() > 1);
        Eventually.holds(() -> overdueLetters(PostOffice.VECK).size() > 1);

        assertThat(overdueLetters(PostOffice.dutyOf(ZONE))).hasSize(2).doesNotHaveDuplicates();
        assertThat(overdueLetters(PostOffice.VECK)).hasSize(2).doesNotHaveDuplicates();
        for (String signal : List.of(first, second)) {
            assertThat(events(signal, "signal-overdue")).isOne();
            assertThat(onTheTrail(signal, "OVERDUE")).isOne();
            assertThat(status(signal)).isEqualTo("NEEDS_ATTENTION");
        }
    }

    @Test
    void aReportThatComesAfterADayIsOverdueAtOnceAndStillDelivered() {
        int before = schoolLetters();

        String signal = reported(Instant.now().minus(DAY).minus(Duration.ofHours(1)), Children.PLACED);

        assertThat(isOverdue(signal)).as("in the first answer").isTrue();
        Eventually.holds(() -> status(signal).equals("NOTIFIED"));
        assertThat(schoolLetters()).isGreaterThan(before);
        assertThat(isOverdue(signal)).as("for good").isTrue();
        assertThat(events(signal, "signal-overdue")).isOne();
        assertThat(events(signal, "signal-notified")).isOne();
        assertThat(onTheTrail(signal, "OVERDUE")).isOne();
    }

    private String reported(Instant occurredAt, Children child) {
        return json(zone.post(report(newReference(), occurredAt, child)))
                .get("signals")
                .get(0)
                .get("signal")
                .asString();
    }

    private boolean isOverdue(String signal) {
        return signal(signal).get("overdue").asBoolean();
    }

    private String status(String signal) {
        return signal(signal).get("status").asString();
    }

    private JsonNode signal(String signal) {
        return json(zone.get("/api/police/v1/signals/" + signal));
    }

    private List<String> overdueLetters(String to) {
        return application.post.letters(to, PostOffice.OVERDUE);
    }

    private int schoolLetters() {
        return application
                .post
                .letters("directie@deproef.example", PostOffice.WAITS)
                .size();
    }

    private long onTheTrail(String signal, String action) {
        return json(auditor.get("/api/audit/v1/entries?limit=100&signal=" + signal))
                .get("items")
                .valueStream()
                .filter(entry -> entry.get("action").asString().equals(action))
                .count();
    }

    private long events(String signal, String name) {
        return application
                .client(ApplicationWithOwnVault.APPLICATION)
                .sql("select count(*) from events.domain_event where aggregate_id = ? and wire_name = ?")
                .params(signal, name)
                .query(Long.class)
                .single();
    }
}
