package be.handlewithcare.core.child;

import be.handlewithcare.core.ids.SignalId;
import java.util.List;
import java.util.Map;

/** Seals identities and opens them again, until they are erased. */
public interface IdentityVault {

    /**
     * Seals each child under the data key of its signal, made at the first call. May be repeated, as when a commit is
     * tried again: each seal opens for as long as the key lives.
     *
     * @throws IllegalStateException if one of the signals was erased: nobody brings a child back
     */
    Map<SignalId, SealedIdentity> seal(Map<SignalId, Identity> children);

    /**
     * Opens an identity that was sealed for this signal.
     *
     * @throws Mismatch if it was sealed for another signal, or if it or the signal's key was altered
     */
    Opened open(SignalId signal, SealedIdentity sealed);

    /** Destroys the data key for good. May be repeated. */
    void erase(SignalId signal);

    /**
     * Returns a page of the signals whose data key lives: those after this one, in the order of their ids.
     *
     * @param most the size of a page; a smaller page is the last one
     */
    List<SignalId> livingAfter(SignalId last, int most);

    /** What is behind a seal. */
    sealed interface Opened {

        /** The child, for the one purpose it was opened for. */
        record Known(Identity child) implements Opened {}

        /** Forgotten: the key is gone. */
        record Erased() implements Opened {}
    }
}
