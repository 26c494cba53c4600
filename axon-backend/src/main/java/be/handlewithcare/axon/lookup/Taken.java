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
 * @param shut sources that are not to be asked for it
 * @param trials sources that are shut for all others, and tried by this one
 */
record Taken(
        SignalId signal,
        UUID by,
        int failures,
        @Nullable Instant triedAt,
        Set<LookupSource> shut,
        Set<LookupSource> trials) {}
