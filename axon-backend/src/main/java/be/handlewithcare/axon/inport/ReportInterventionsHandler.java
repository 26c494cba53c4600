package be.handlewithcare.axon.inport;

import be.handlewithcare.axon.commit.Commands;
import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.core.calendar.Promise;
import be.handlewithcare.core.calendar.SchoolYear;
import be.handlewithcare.core.child.ChildTokens;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.child.IdentityVault;
import be.handlewithcare.core.child.SealedChild;
import be.handlewithcare.core.child.SealedIdentity;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.KeyedHash;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.ContentDigests;
import be.handlewithcare.core.intervention.Intervention;
import be.handlewithcare.core.intervention.InterventionCommand.ReportIntervention;
import be.handlewithcare.core.intervention.InterventionEvent;
import be.handlewithcare.core.intervention.LookupAllowance;
import be.handlewithcare.core.intervention.Report;
import be.handlewithcare.core.intervention.ReportInterventions;
import be.handlewithcare.core.intervention.ReportRules;
import be.handlewithcare.core.signal.SignalCommand.RaiseSignal;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** When a zone reports an intervention, then a signal is raised for each child: in one commit, sealed before it. */
public final class ReportInterventionsHandler implements ReportInterventions {
    private final OneCommit commit;
    private final KeyedHash hash;
    private final ContentDigests digests;
    private final IdentityVault vault;
    private final ChildTokens tokens;
    private final LookupAllowance allowance;
    private final Clock clock;

    public ReportInterventionsHandler(
            OneCommit commit,
            KeyedHash hash,
            ContentDigests digests,
            IdentityVault vault,
            ChildTokens tokens,
            LookupAllowance allowance,
            Clock clock) {
        this.commit = commit;
        this.hash = hash;
        this.digests = digests;
        this.vault = vault;
        this.tokens = tokens;
        this.allowance = allowance;
        this.clock = clock;
    }

    @Override
    public Receipt report(Report report, Actor by) {
        Instant now = clock.instant();
        ReportRules.check(report, now);
        InterventionId intervention = InterventionId.derive(
                hash, report.zone().value(), report.reference().value());
        List<SignalId> signals = IntStream.range(0, report.children().size())
                .mapToObj(child -> SignalId.derive(hash, intervention, report.firstIndexOf(child)))
                .toList();
        return commit.run(by, commands -> {
            allowance.queue(report.zone());
            boolean isNew = store(intervention, signals, report, now, by, commands);
            return new Receipt(intervention, report.occurredAt(), Promise.dueAt(report.occurredAt()), signals, isNew);
        });
    }

    private boolean store(
            InterventionId intervention,
            List<SignalId> signals,
            Report report,
            Instant now,
            Actor by,
            Commands commands) {
        Intervention happened = new Intervention(intervention, report.zone(), report.post(), report.occurredAt());
        List<InterventionEvent> events =
                commands.send(new ReportIntervention(happened, digests.digestOf(intervention, report), signals, now));
        if (events.isEmpty()) {
            return false;
        }
        Map<SignalId, Identity> children = new LinkedHashMap<>();
        IntStream.range(0, signals.size())
                .forEach(child -> children.putIfAbsent(
                        signals.get(child), report.children().get(child)));
        notTooMany(report, children.size(), by);
        Map<SignalId, SealedIdentity> sealed = vault.seal(children);
        SchoolYear year = SchoolYear.of(report.occurredAt());
        children.forEach((signal, child) -> commands.send(new RaiseSignal(
                signal,
                happened,
                new SealedChild(Objects.requireNonNull(sealed.get(signal)), tokens.tokenOf(child, year)),
                now)));
        return true;
    }

    /** Each of them will be looked up, once. */
    private void notTooMany(Report report, int children, Actor by) {
        allowance.waitFor(report.zone(), by, children, clock.instant()).ifPresent(wait -> {
            throw new Rejected(Rule.LOOKUPS_USED_UP, wait);
        });
    }
}
