package be.handlewithcare.axon.lookup;

import be.handlewithcare.core.ids.SignalId;
import java.util.UUID;

/**
 * A signal that this node has in hand.
 *
 * @param by tells this taking from any other of the same signal
 * @param failures how often it was asked for in vain so far
 */
record Taken(SignalId signal, UUID by, int failures) {}
