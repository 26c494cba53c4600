package be.handlewithcare.axon.lookup;

import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.LookupSource;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signal that this node has in hand.
 *
 * @param by tells this taking from any other of the same signal
 * @param failures how often it was asked for in vain while its source answered others
 * @param triedAt when it was last asked for in vain, by the database's clock
 * @param skipped sources that are not asked for it, since their circuit breaker is open
 * @param trials sources whose circuit breaker is open, and that this one tries
 */
record Taken(
        SignalId signal,
        UUID by,
        int failures,
        @Nullable Instant triedAt,
        Set<LookupSource> skipped,
        Set<LookupSource> trials) {}
