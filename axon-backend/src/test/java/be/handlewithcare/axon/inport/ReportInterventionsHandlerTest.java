package be.handlewithcare.axon.inport;

import static be.handlewithcare.core.testkit.Examples.FRIDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.NOOR;
import static be.handlewithcare.core.testkit.Examples.REFERENCE;
import static be.handlewithcare.core.testkit.Examples.RIVIERENLAND;
import static be.handlewithcare.core.testkit.Examples.ZONE_SYSTEM;
import static be.handlewithcare.core.testkit.Examples.child;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.axon.Backend;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.decision.DomainEvent;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.intervention.InterventionEvent.InterventionReported;
import be.handlewithcare.core.intervention.Report;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReportInterventionsHandlerTest {
    private static final Identity EMIR = child("Emir", "Peeters", "2019-03-02");

    private final Backend backend = Backend.start();

    @AfterEach
    void stop() {
        backend.close();
    }

    @Test
    void eachChildCountsOnceAndTheZoneQueuesBeforeAnythingIsDecided() {
        assertThat(report(NOOR, EMIR, NOOR)).isTrue();

        assertThat(backend.allowance.asked()).containsExactly("queue 5913", "wait 5913 pz-5913 2");
    }

    @Test
    void aReportAboveTheLimitIsRefusedWithTheTimeToWaitAndNothingIsStored() {
        backend.allowance.wait = Optional.of(Duration.ofMinutes(7));

        assertThatThrownBy(() -> report(NOOR)).isInstanceOfSatisfying(Rejected.class, rejected -> {
            assertThat(rejected.rule()).isEqualTo(Rule.LOOKUPS_USED_UP);
            assertThat(rejected.retryAfter()).contains(Duration.ofMinutes(7));
        });
        assertThat(backend.happened(DomainEvent.class))
                .noneMatch(event -> event instanceof InterventionReported || event instanceof SignalRaised);
        assertThat(backend.queue.planned()).isEmpty();
        assertThat(backend.vault.sealed()).isEmpty();
    }

    @Test
    void aResendIsKnownHoweverMuchWasReported() {
        report(NOOR);
        backend.allowance.wait = Optional.of(Duration.ofMinutes(7));

        assertThat(report(NOOR)).isFalse();
    }

    @Test
    void aChildIsSealedOnceHoweverOftenItsReportIsSent() {
        report(NOOR);
        report(NOOR);

        assertThat(backend.vault.sealed()).hasSize(1);
    }

    @Test
    void theDeadlinesOfASignalAreStoredInTheTransactionOfItsEvent() {
        report(NOOR);

        assertThat(transactionsOf("tasks.scheduled_task where task_name in ('mark-overdue', 'erase-identity')"))
                .hasSize(1)
                .isEqualTo(transactionsOf("events.domain_event where wire_name = 'signal-raised'"));
    }

    private List<@Nullable String> transactionsOf(String rows) {
        return backend.outside
                .sql("select distinct xmin::text from " + rows)
                .query(String.class)
                .list();
    }

    private boolean report(Identity... children) {
        Report report = new Report(RIVIERENLAND, REFERENCE, FRIDAY_NIGHT, null, List.of(children));
        return backend.reports().report(report, ZONE_SYSTEM).isNew();
    }
}
