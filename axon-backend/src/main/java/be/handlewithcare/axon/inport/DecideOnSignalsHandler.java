package be.handlewithcare.axon.inport;

import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.axon.commit.SchoolNumbers;
import be.handlewithcare.axon.commit.StoredStates;
import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.child.IdentityVault;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.ids.KeyedHash;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.LookupAllowance;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.signal.ClosingReason;
import be.handlewithcare.core.signal.DecideOnSignals;
import be.handlewithcare.core.signal.SignalCommand.CloseByHand;
import be.handlewithcare.core.signal.SignalCommand.PlaceByHand;
import be.handlewithcare.core.signal.SignalCommand.WithdrawSignal;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
import be.handlewithcare.core.signal.SignalState.NeedsAttention;
import be.handlewithcare.core.signal.SignalState.NotRaised;
import be.handlewithcare.core.signal.SignalState.Raised;
import be.handlewithcare.core.signal.WithdrawalReason;
import be.handlewithcare.core.zone.ZoneCode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What a person of a zone decides. A name leaves the vault only after the commit that says who looks. */
public final class DecideOnSignalsHandler implements DecideOnSignals {
    private final OneCommit commit;
    private final StoredStates states;
    private final AuditTrail trail;
    private final IdentityVault vault;
    private final MatchCheck matchCheck;
    private final LookupAllowance allowance;
    private final Clock clock;

    public DecideOnSignalsHandler(
            OneCommit commit,
            StoredStates states,
            AuditTrail trail,
            IdentityVault vault,
            KeyedHash hash,
            LookupAllowance allowance,
            Clock clock) {
        this.commit = commit;
        this.states = states;
        this.trail = trail;
        this.vault = vault;
        this.matchCheck = new MatchCheck(commit, states, trail, hash, clock);
        this.allowance = allowance;
        this.clock = clock;
    }

    @Override
    public void place(SignalId signal, ZoneCode zone, List<InstitutionNumber> schools, Actor by) {
        commit.run(by, commands -> {
            Instant now = clock.instant();
            Set<InstitutionNumber> takingPart =
                    new SchoolNumbers(states).takingPart(Set.copyOf(schools), Brussels.dayOf(now));
            return commands.send(new PlaceByHand(signal, zone, schools, takingPart, now));
        });
    }

    @Override
    public void close(SignalId signal, ZoneCode zone, ClosingReason reason, Actor by) {
        commit.run(by, commands -> commands.send(new CloseByHand(signal, zone, reason, clock.instant())));
    }

    @Override
    public void withdraw(SignalId signal, ZoneCode zone, WithdrawalReason reason, Actor by) {
        commit.run(by, commands -> commands.send(new WithdrawSignal(signal, zone, reason, clock.instant())));
    }

    @Override
    public void look(SignalId signal, ZoneCode zone, Actor by) {
        commit.run(by, _ -> {
            Instant now = clock.instant();
            allowance.queue(zone);
            allowance.waitForLook(zone, by, signal, now).ifPresent(wait -> {
                throw new Rejected(Rule.LOOKUPS_USED_UP, wait);
            });
            trail.record(new AuditEntry(now, by, AuditAction.SEARCHED, signal.toString(), signal, AuditEntry.DONE));
            return signal;
        });
    }

    @Override
    public IdentityVault.Opened reveal(SignalId signal, ZoneCode zone, Actor by) {
        return matchCheck.onRecord(signal, by, () -> {
            SignalRaised raised = commit.run(by, _ -> recordLook(signal, zone, by));
            return vault.open(signal, raised.child());
        });
    }

    private SignalRaised recordLook(SignalId signal, ZoneCode zone, Actor by) {
        SignalRaised raised = waitingFor(signal, zone);
        matchCheck.check(signal, raised);
        trail.record(
                new AuditEntry(clock.instant(), by, AuditAction.REVEALED, signal.toString(), signal, AuditEntry.DONE));
        return raised;
    }

    private SignalRaised waitingFor(SignalId signal, ZoneCode zone) {
        return switch (states.of(signal)) {
            case NotRaised() -> throw new Rejected(Rule.NOT_FOUND);
            case Raised other when !other.course().raised().zone().equals(zone) -> throw new Rejected(Rule.NOT_FOUND);
            case NeedsAttention waiting -> waiting.course().raised();
            case Raised _ -> throw new Rejected(Rule.NOT_AWAITING);
        };
    }
}
