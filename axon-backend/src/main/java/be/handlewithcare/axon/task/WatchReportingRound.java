package be.handlewithcare.axon.task;

import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.axon.work.Round;
import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.AlertId;
import be.handlewithcare.core.ids.KeyedHash;
import be.handlewithcare.core.intervention.ReportedChildren;
import be.handlewithcare.core.intervention.ReportingVolumes;
import be.handlewithcare.core.intervention.WithdrawnSearches;
import be.handlewithcare.core.mail.Addressee;
import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.mail.Letterbox;
import be.handlewithcare.core.mail.Writing;
import be.handlewithcare.core.zone.ZoneCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for zones that report far more children than usual, or that withdraw or close signals after they looked at the schools to choose
 * from. It writes an entry to the audit log and a letter to VECK in one commit: for each of the two, once per zone and day in
 * Brussels.
 */
final class WatchReportingRound implements Round {
    private static final Logger LOG = LoggerFactory.getLogger(WatchReportingRound.class);
    private static final String SEARCHED_WITHDRAWN = "searched-withdrawn";
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final OneCommit commit;
    private final ReportingVolumes volumes;
    private final AuditTrail trail;
    private final Letterbox letters;
    private final KeyedHash hash;
    private final Clock clock;

    WatchReportingRound(
            OneCommit commit,
            ReportingVolumes volumes,
            AuditTrail trail,
            Letterbox letters,
            KeyedHash hash,
            Clock clock) {
        this.commit = commit;
        this.volumes = volumes;
        this.trail = trail;
        this.letters = letters;
        this.hash = hash;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "watch-reporting";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void make() {
        Instant now = clock.instant();
        LocalDate today = Brussels.dayOf(now);
        List<ZoneCode> unusual = commit.run(Actor.SYSTEM, _ -> {
            List<ZoneCode> found = volumes.notCalledUnusualToday(now).stream()
                    .filter(ReportedChildren::isUnusual)
                    .map(ReportedChildren::zone)
                    .toList();
            found.forEach(zone -> call(zone, AuditEntry.DONE, AlertId.derive(hash, zone.value(), today), now));
            return found;
        });
        unusual.forEach(zone -> LOG.warn("zone {} reported unusually much", zone));
        List<ZoneCode> searching = commit.run(Actor.SYSTEM, _ -> {
            List<ZoneCode> found = volumes.searchedThenWithdrawn(now).stream()
                    .filter(WithdrawnSearches::isUnusual)
                    .map(WithdrawnSearches::zone)
                    .toList();
            found.forEach(zone ->
                    call(zone, SEARCHED_WITHDRAWN, AlertId.ofWithdrawnSearches(hash, zone.value(), today), now));
            return found;
        });
        searching.forEach(zone -> LOG.warn("zone {} looked at schools and withdrew or closed, unusually often", zone));
    }

    private void call(ZoneCode zone, String outcome, AlertId alert, Instant now) {
        trail.record(new AuditEntry(now, Actor.SYSTEM, AuditAction.UNUSUAL, zone.value(), null, outcome));
        letters.post(new Writing(new Letter.ReportingUnusual(alert), Addressee.VECK));
    }
}
