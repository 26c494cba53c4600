package be.handlewithcare.app.refusals;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.audit.RefusalLog;
import be.handlewithcare.core.decision.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Records the first 60 refusals of each actor in an hour one by one. After that it writes an entry only when their number has
 * doubled, with that number: 100,000 probes make 70 entries, and the log still shows how many there were, to a factor of two.
 * Actors are not slowed down instead, because a zone's system with a faulty request must still be able to report a child. Each
 * process counts by itself.
 */
final class BoundedRefusals implements RefusalLog {
    static final int ONE_BY_ONE = 60;
    static final Duration WINDOW = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(BoundedRefusals.class);
    private static final int MANY_ACTORS = 1_000;

    private final AuditTrail trail;
    private final Clock clock;
    private final Map<Actor, Count> counts = new ConcurrentHashMap<>();

    BoundedRefusals(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public void refused(Actor by, String object, String outcome) {
        Instant now = clock.instant();
        if (counts.size() > MANY_ACTORS) {
            counts.values().removeIf(count -> count.isOver(now));
        }
        Count count = counts.merge(by, new Count(now, 1), (old, first) -> old.isOver(now) ? first : old.oneMore());
        if (count.number() <= ONE_BY_ONE) {
            write(new AuditEntry(now, by, AuditAction.REFUSED, object, null, outcome));
        } else if (count.isDoubled()) {
            write(new AuditEntry(now, by, AuditAction.REFUSED, "refusals:" + count.number(), null, outcome));
            LOG.warn("{} of {} was refused {} times within an hour", by.role(), by.organisation(), count.number());
        }
    }

    private void write(AuditEntry entry) {
        try {
            trail.record(entry);
        } catch (DataAccessException | TransactionException unwritten) {
            // The caller is refused all the same and is not told of the failure.
            LOG.error(
                    "a refusal is not on the audit log: {}",
                    unwritten.getClass().getName());
        }
    }

    /** The number of refusals of one actor since a moment. */
    private record Count(Instant since, int number) {
        boolean isOver(Instant now) {
            return !now.isBefore(since.plus(WINDOW));
        }

        Count oneMore() {
            return new Count(since, number + 1);
        }

        boolean isDoubled() {
            return number % ONE_BY_ONE == 0 && Integer.bitCount(number / ONE_BY_ONE) == 1;
        }
    }
}
