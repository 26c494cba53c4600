package be.handlewithcare.core.intervention;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.zone.ZoneCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Asks what was reported already, so that nobody looks up more children than the limits allow. */
public interface LookupAllowance {
    /** Where nothing is limited. */
    LookupAllowance UNLIMITED = new LookupAllowance() {
        @Override
        public void queue(ZoneCode zone) {
            // Nobody waits, as nothing is counted.
        }

        @Override
        public Optional<Duration> waitFor(ZoneCode zone, Actor by, int children, Instant now) {
            return Optional.empty();
        }

        @Override
        public Optional<Duration> waitForLook(ZoneCode zone, Actor by, SignalId signal, Instant now) {
            return Optional.empty();
        }
    };

    /**
     * Waits until no other commit reports for this zone, on any node; until the running one ends the others wait for it.
     * To be asked before it is known whether a report is a resend, so that of two equal ones at once the second sees the
     * first.
     */
    void queue(ZoneCode zone);

    /**
     * How long until somebody may report so many children more; empty if at once.
     *
     * @param children each counted once
     */
    Optional<Duration> waitFor(ZoneCode zone, Actor by, int children, Instant now);

    /**
     * Returns how long until the actor may look at the schools to choose from for a signal; empty if at once.
     *
     * @see RecentLookups which looks count
     */
    Optional<Duration> waitForLook(ZoneCode zone, Actor by, SignalId signal, Instant now);
}
