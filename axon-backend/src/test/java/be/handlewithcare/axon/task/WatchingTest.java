package be.handlewithcare.axon.task;

import static be.handlewithcare.axon.Backend.VECK_MAILBOX;
import static be.handlewithcare.core.testkit.Examples.HEIST;
import static be.handlewithcare.core.testkit.Examples.RIVIERENLAND;
import static be.handlewithcare.core.testkit.Examples.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.ids.AlertId;
import be.handlewithcare.core.intervention.ReportedChildren;
import be.handlewithcare.core.intervention.WithdrawnSearches;
import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.mail.Mailroom.Handover;
import be.handlewithcare.core.testkit.RecordingMailroom.Mail;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody watches who reports far more than usual. */
class WatchingTest extends BackendTest {
    private static final ReportedChildren UNUSUAL = new ReportedChildren(RIVIERENLAND, 30, 28);
    private static final ReportedChildren USUAL = new ReportedChildren(HEIST, 30, 28 * 20);

    @Test
    void aZoneThatReportsFarMoreThanUsualIsOnTheTrailAndVeckIsWrittenTo() {
        backend.allowance.volumes = List.of(UNUSUAL, USUAL);
        makeARound();
        backend.allowance.volumes = List.of();
        backend.queue.awaitEmpty();

        assertThat(backend.trail.entries())
                .extracting(AuditEntry::action, AuditEntry::object)
                .contains(tuple(AuditAction.UNUSUAL, "5913"))
                .doesNotContain(tuple(AuditAction.UNUSUAL, "5362"));
        assertThat(backend.mail.mails()).contains(new Mail(letter(), VECK_MAILBOX));
    }

    /** Two rounds that know nothing of each other, as on two nodes: the letter waits under one name. */
    @Test
    void theLetterOfADayIsPlannedOnce() {
        backend.mail.says(new Handover.Postponed(450));
        backend.allowance.volumes = List.of(UNUSUAL);
        makeARound();
        makeARound();

        assertThat(backend.queue.planned())
                .filteredOn(task -> task.startsWith("send-letter"))
                .hasSize(1);
    }

    @Test
    void nothingIsCalledWhereTheTrailCannotBeWritten() {
        backend.trail.isFull();
        backend.allowance.volumes = List.of(UNUSUAL);
        backend.clock.moveOn(Duration.ofMinutes(2));
        backend.queue.awaitFailed("recurring", 1);

        assertThat(backend.queue.planned()).isEmpty();
    }

    @Test
    void aZoneThatLooksAtSchoolsAndWithdrawsIsCalledForThatByItself() {
        backend.allowance.withdrawn = List.of(new WithdrawnSearches(RIVIERENLAND, 3), new WithdrawnSearches(HEIST, 2));
        makeARound();
        backend.allowance.withdrawn = List.of();
        backend.queue.awaitEmpty();

        assertThat(backend.trail.entries())
                .extracting(AuditEntry::action, AuditEntry::object, AuditEntry::outcome)
                .contains(tuple(AuditAction.UNUSUAL, "5913", "searched-withdrawn"))
                .doesNotContain(tuple(AuditAction.UNUSUAL, "5362", "searched-withdrawn"));
        assertThat(backend.mail.mails())
                .contains(new Mail(
                        new Letter.ReportingUnusual(AlertId.ofWithdrawnSearches(backend.hash, "5913", SATURDAY)),
                        VECK_MAILBOX));
    }

    private Letter letter() {
        return new Letter.ReportingUnusual(AlertId.derive(backend.hash, "5913", SATURDAY));
    }

    private void makeARound() {
        Instant before = backend.clock.instant();
        backend.clock.moveOn(Duration.ofMinutes(2));
        backend.queue.until(() -> backend.queue.lastRunOf("watch-reporting").isAfter(before));
    }
}
