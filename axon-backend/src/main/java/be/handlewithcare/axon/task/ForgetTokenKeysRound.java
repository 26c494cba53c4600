package be.handlewithcare.axon.task;

import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.axon.work.Round;
import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.calendar.SchoolYear;
import be.handlewithcare.core.child.ChildTokens;
import be.handlewithcare.core.decision.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Destroys the key of a school year's child tokens when its time has come, and says so on the trail. */
final class ForgetTokenKeysRound implements Round {
    private static final Duration EVERY = Duration.ofHours(1);

    private final OneCommit commit;
    private final ChildTokens tokens;
    private final AuditTrail trail;
    private final Clock clock;

    ForgetTokenKeysRound(OneCommit commit, ChildTokens tokens, AuditTrail trail, Clock clock) {
        this.commit = commit;
        this.tokens = tokens;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-token-keys";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    /** With the vault in the application's database, the key and the entry go together. */
    @Override
    public void make() {
        Instant now = clock.instant();
        commit.run(Actor.SYSTEM, _ -> {
            Set<SchoolYear> forgotten = tokens.forgetOutdated(Brussels.dayOf(now));
            forgotten.forEach(year -> trail.record(new AuditEntry(
                    now, Actor.SYSTEM, AuditAction.ERASED, "child-token-key/" + year, null, AuditEntry.DONE)));
            return forgotten;
        });
    }
}
