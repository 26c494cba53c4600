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
import be.handlewithcare.core.mail.Addressee;
import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.mail.Letterbox;
import be.handlewithcare.core.mail.Writing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When a zone reports far more children than it usually does, then that is on the trail and VECK is written to: once per
 * zone and day of the calendar in Brussels, entry and letter in one commit.
 */
final class WatchReportingRound implements Round {
    private static final Logger LOG = LoggerFactory.getLogger(WatchReportingRound.class);
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
        List<ReportedChildren> unusual = commit.run(Actor.SYSTEM, _ -> {
            List<ReportedChildren> found = volumes.notCalledUnusualToday(now).stream()
                    .filter(ReportedChildren::isUnusual)
                    .toList();
            found.forEach(zone -> call(zone, now));
            return found;
        });
        unusual.forEach(zone -> LOG.warn("zone {} reported unusually much", zone.zone()));
    }

    private void call(ReportedChildren reported, Instant now) {
        String zone = reported.zone().value();
        trail.record(new AuditEntry(now, Actor.SYSTEM, AuditAction.UNUSUAL, zone, null, AuditEntry.DONE));
        AlertId alert = AlertId.derive(hash, zone, Brussels.dayOf(now));
        letters.post(new Writing(new Letter.ReportingUnusual(alert), Addressee.VECK));
    }
}
