package be.handlewithcare.police;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.audit.RefusalLog;
import be.handlewithcare.core.child.IdentityVault.Opened;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.signal.ClosingReason;
import be.handlewithcare.core.signal.DecideOnSignals;
import be.handlewithcare.core.signal.WithdrawalReason;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.desk.SignalStatus;
import be.handlewithcare.projections.desk.SignalView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides on the signals of a {@link FakeBackend} as the contract of the port says, and remembers what it was asked. */
public class FakeDecisions implements DecideOnSignals, AuditTrail, RefusalLog {
    private final FakeBackend backend;
    public final List<String> asked = new ArrayList<>();
    /** The number of attempts, also of failed ones. */
    int tried;

    public final List<AuditEntry> trail = new ArrayList<>();
    public boolean trailBroken;
    /** The time for which looking at schools is refused; null for no limit. */
    public @Nullable Duration limit;
    /** What comes in between the look and the decision. */
    public Runnable before = () -> {};

    public FakeDecisions(FakeBackend backend) {
        this.backend = backend;
    }

    public void forgetAll() {
        asked.clear();
        tried = 0;
        trail.clear();
        trailBroken = false;
        limit = null;
        before = () -> {};
    }

    @Override
    public void place(SignalId signal, ZoneCode zone, List<InstitutionNumber> schools, Actor by) {
        SignalView view = awaiting(signal, zone);
        if (schools.isEmpty()) {
            throw new Rejected(Rule.TOO_FEW);
        }
        if (schools.stream().distinct().count() > 2) {
            throw new Rejected(Rule.TOO_MANY);
        }
        if (schools.stream().anyMatch(backend.returnedBy::contains)) {
            throw new Rejected(Rule.RETURNED_BEFORE);
        }
        if (!backend.takingPart().containsAll(schools)) {
            throw new Rejected(Rule.NOT_PARTICIPATING);
        }
        asked.add("place at " + schools + " by " + by.name());
        backend.move(view, SignalStatus.AWAITING_SCHOOL, null);
    }

    @Override
    public void close(SignalId signal, ZoneCode zone, ClosingReason reason, Actor by) {
        SignalView view = awaiting(signal, zone);
        if (!reason.isForPersons()) {
            throw new Rejected(Rule.FORMAT);
        }
        asked.add("close for " + reason + " by " + by.name());
        backend.move(view, SignalStatus.CLOSED, reason.name());
    }

    @Override
    public void withdraw(SignalId signal, ZoneCode zone, WithdrawalReason reason, Actor by) {
        SignalView view = own(signal, zone);
        if (view.status() == SignalStatus.WITHDRAWN) {
            return;
        }
        if (view.erased()) {
            throw new Rejected(Rule.ERASED);
        }
        asked.add("withdraw for " + reason + " by " + by.name());
        backend.move(view, SignalStatus.WITHDRAWN, reason.name());
    }

    @Override
    public Opened reveal(SignalId signal, ZoneCode zone, Actor by) {
        awaiting(signal, zone);
        if (trailBroken) {
            throw new IllegalStateException("the trail cannot be written");
        }
        asked.add("reveal by " + by.name());
        @Nullable Opened child = backend.childOf(signal);
        return child == null ? new Opened.Erased() : child;
    }

    @Override
    public void look(SignalId signal, ZoneCode zone, Actor by) {
        if (limit != null) {
            throw new Rejected(Rule.LOOKUPS_USED_UP, limit);
        }
        record(new AuditEntry(PoliceFixture.NOW, by, AuditAction.SEARCHED, signal.toString(), signal, AuditEntry.DONE));
    }

    @Override
    public void record(AuditEntry entry) {
        if (trailBroken) {
            throw new IllegalStateException("the trail cannot be written");
        }
        trail.add(entry);
    }

    @Override
    public void refused(Actor by, String object, String outcome) {
        trail.add(new AuditEntry(PoliceFixture.NOW, by, AuditAction.REFUSED, object, null, outcome));
    }

    private SignalView own(SignalId signal, ZoneCode zone) {
        tried++;
        before.run();
        return backend.signal(zone, signal).orElseThrow(() -> new Rejected(Rule.NOT_FOUND));
    }

    private SignalView awaiting(SignalId signal, ZoneCode zone) {
        SignalView view = own(signal, zone);
        if (view.status() != SignalStatus.NEEDS_ATTENTION) {
            throw new Rejected(Rule.NOT_AWAITING);
        }
        return view;
    }
}
