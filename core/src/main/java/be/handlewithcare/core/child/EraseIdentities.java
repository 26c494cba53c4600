package be.handlewithcare.core.child;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.SignalId;

/** What an operator asks on behalf of who wants to be forgotten. */
public interface EraseIdentities {
    /**
     * Forgets the child of this signal now: its key is destroyed, its notices show it no more, what was planned for it is
     * cancelled. Returns when that is done; killed half-way, it finishes by itself. May be repeated.
     *
     * @throws be.handlewithcare.core.decision.Rejected {@code not-found}
     */
    Erasure erase(SignalId signal, Actor by);
}
