package be.handlewithcare.axon.inport;

import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.axon.commit.StoredStates;
import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.child.Mismatch;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.KeyedHash;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.InterventionState.Reported;
import be.handlewithcare.core.notice.NoticeEvent.NoticeIssued;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
import java.time.Clock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks at each reveal that the stored rows belong together: rows that were swapped by hand in the database would show a child
 * to another school or zone. Without the vault's key nobody can make an id that fits other rows.
 */
final class MatchCheck {
    /** The outcome on the audit log, beside the id that was asked for. */
    static final String MISMATCH = "mismatch";

    private static final Logger LOG = LoggerFactory.getLogger(MatchCheck.class);

    private final OneCommit commit;
    private final StoredStates states;
    private final AuditTrail trail;
    private final KeyedHash hash;
    private final Clock clock;

    MatchCheck(OneCommit commit, StoredStates states, AuditTrail trail, KeyedHash hash, Clock clock) {
        this.commit = commit;
        this.states = states;
        this.trail = trail;
        this.hash = hash;
        this.clock = clock;
    }

    /** @throws Mismatch unless the notice is the one of this signal at this school */
    void check(NoticeId notice, NoticeIssued issued) {
        String school = issued.school().value();
        if (!issued.notice().equals(notice)
                || !NoticeId.derive(hash, issued.signal(), school).equals(notice)) {
            throw new Mismatch(
                    "The stored event of notice %s names signal %s and school %s, and they do not belong to it"
                            .formatted(notice, issued.signal(), school));
        }
    }

    /**
     * Call it in a transaction.
     *
     * @throws Mismatch unless the signal is the one that its event and its intervention name
     */
    void check(SignalId signal, SignalRaised raised) {
        boolean asReported = states.of(raised.intervention()) instanceof Reported(var report)
                && report.zone().equals(raised.zone())
                && report.signals().contains(signal);
        if (!raised.signal().equals(signal) || !asReported) {
            throw new Mismatch(
                    "The stored event of signal %s names signal %s, intervention %s and zone %s, and they do not belong to it"
                            .formatted(signal, raised.signal(), raised.intervention(), raised.zone()));
        }
    }

    /** Runs a reveal. A mismatch is first written to the log and to the audit log. */
    <T> T onRecord(Object asked, Actor by, Supplier<T> reveal) {
        try {
            return reveal.get();
        } catch (Mismatch mismatch) {
            LOG.error("the child of {} is not shown: {}", asked, mismatch.getMessage());
            commit.run(by, _ -> {
                AuditEntry entry = new AuditEntry(
                        clock.instant(),
                        by,
                        AuditAction.REFUSED,
                        asked.toString(),
                        asked instanceof SignalId signal ? signal : null,
                        MISMATCH);
                trail.record(entry);
                return entry;
            });
            throw mismatch;
        }
    }
}
