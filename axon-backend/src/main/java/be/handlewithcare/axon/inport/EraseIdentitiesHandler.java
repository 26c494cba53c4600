package be.handlewithcare.axon.inport;

import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.axon.commit.StoredStates;
import be.handlewithcare.axon.task.ErasureOnRequest;
import be.handlewithcare.axon.task.Forgetting;
import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.child.EraseIdentities;
import be.handlewithcare.core.child.Erasure;
import be.handlewithcare.core.child.ErasureCause;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.ids.KeyedHash;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.signal.SignalEvent.SignalErased;
import be.handlewithcare.core.signal.SignalState.Erased;
import be.handlewithcare.core.signal.SignalState.NotRaised;
import be.handlewithcare.core.signal.SignalState.Raised;
import java.time.Clock;
import java.util.Optional;

/**
 * Erases a child on request. The request is committed first, with a task that finishes the erasure if this process dies half-way.
 * The keys of a child that is already erased are destroyed again: the vault may have been restored.
 */
public final class EraseIdentitiesHandler implements EraseIdentities {
    private final OneCommit commit;
    private final StoredStates states;
    private final Forgetting forgetting;
    private final ErasureOnRequest onRequest;
    private final AuditTrail trail;
    private final KeyedHash hash;
    private final Clock clock;

    public EraseIdentitiesHandler(
            OneCommit commit,
            StoredStates states,
            Forgetting forgetting,
            ErasureOnRequest onRequest,
            AuditTrail trail,
            KeyedHash hash,
            Clock clock) {
        this.commit = commit;
        this.states = states;
        this.forgetting = forgetting;
        this.onRequest = onRequest;
        this.trail = trail;
        this.hash = hash;
        this.clock = clock;
    }

    @Override
    public Erasure erase(SignalId signal, Actor by) {
        Optional<Erasure> before = commit.run(by, _ -> erasedOrAsked(signal, by));
        if (before.isPresent()) {
            forgetting.destroyKeys(signal, before.get().intervention());
            return before.get();
        }
        forgetting.forget(signal, ErasureCause.REQUESTED, by);
        return commit.run(by, _ -> erased(signal)).orElseThrow();
    }

    private Optional<Erasure> erasedOrAsked(SignalId signal, Actor by) {
        Optional<Erasure> before = erased(signal);
        if (before.isEmpty()) {
            trail.record(new AuditEntry(
                    clock.instant(), by, AuditAction.ERASURE_REQUESTED, signal.toString(), signal, AuditEntry.DONE));
            onRequest.plan(signal, clock.instant());
        }
        return before;
    }

    private Optional<Erasure> erased(SignalId signal) {
        return switch (states.of(signal)) {
            case NotRaised() -> throw new Rejected(Rule.NOT_FOUND);
            case Erased(var _, SignalErased erasure) -> Optional.of(listed(erasure));
            case Raised _ -> Optional.empty();
        };
    }

    private Erasure listed(SignalErased erasure) {
        return new Erasure(
                erasure.signal(),
                erasure.intervention(),
                erasure.schools().stream()
                        .map(school -> NoticeId.derive(hash, erasure.signal(), school.value()))
                        .toList(),
                erasure.cause(),
                erasure.erasedAt());
    }
}
