package be.handlewithcare.core.child;

import be.handlewithcare.core.ids.SignalId;
import java.util.Map;

/** Seals identities and opens them again, until they are erased. */
public interface IdentityVault {

    /** Seals each child under a new data key, kept in the running transaction. Not to be repeated for one signal. */
    Map<SignalId, SealedIdentity> seal(Map<SignalId, Identity> children);

    /**
     * Opens what was sealed for this signal.
     *
     * @throws IllegalStateException if it was sealed for another signal or altered
     */
    Opened open(SignalId signal, SealedIdentity sealed);

    /** Destroys the data key for good. May be repeated. */
    void erase(SignalId signal);

    /** What is behind a seal. */
    sealed interface Opened {

        /** The child, for the one purpose it was opened for. */
        record Known(Identity child) implements Opened {}

        /** Forgotten: the key is gone. */
        record Erased() implements Opened {}
    }
}
