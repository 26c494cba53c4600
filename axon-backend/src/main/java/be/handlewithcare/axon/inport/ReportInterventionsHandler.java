package be.handlewithcare.axon.inport;

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
import be.handlewithcare.core.intervention.ReportedSignals;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Takes the report of a zone. The process raises a signal for each child; the children are sealed for it within the commit, and
 * only if the report is new and within the limits.
 */
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
        Intervention happened = new Intervention(intervention, report.zone(), report.post(), report.occurredAt());
        ReportedSignals children = new ReportedSignals(signals, () -> seal(report, signals, by));
        return commit.run(by, commands -> {
            allowance.queue(report.zone());
            List<InterventionEvent> events = commands.send(
                    new ReportIntervention(happened, digests.digestOf(intervention, report), children, now));
            return new Receipt(
                    intervention, report.occurredAt(), Promise.dueAt(report.occurredAt()), signals, !events.isEmpty());
        });
    }

    /** Seals each child of a new report once. */
    private Map<SignalId, SealedChild> seal(Report report, List<SignalId> signals, Actor by) {
        Map<SignalId, Identity> children = new LinkedHashMap<>();
        IntStream.range(0, signals.size())
                .forEach(child -> children.putIfAbsent(
                        signals.get(child), report.children().get(child)));
        notTooMany(report, children.size(), by);
        Map<SignalId, SealedIdentity> sealed = vault.seal(children);
        SchoolYear year = SchoolYear.of(report.occurredAt());
        return sealed.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> new SealedChild(
                                entry.getValue(),
                                tokens.tokenOf(Objects.requireNonNull(children.get(entry.getKey())), year))));
    }

    /** Each of them will be looked up, once. */
    private void notTooMany(Report report, int children, Actor by) {
        allowance.waitFor(report.zone(), by, children, clock.instant()).ifPresent(wait -> {
            throw new Rejected(Rule.LOOKUPS_USED_UP, wait);
        });
    }
}
