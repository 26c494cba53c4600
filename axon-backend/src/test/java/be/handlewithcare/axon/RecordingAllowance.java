package be.handlewithcare.axon;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.LookupAllowance;
import be.handlewithcare.core.intervention.ReportedChildren;
import be.handlewithcare.core.intervention.ReportingVolumes;
import be.handlewithcare.core.intervention.WithdrawnSearches;
import be.handlewithcare.core.zone.ZoneCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Allows all lookups until a test says otherwise, and tells volumes once; records what it was asked. */
public final class RecordingAllowance implements LookupAllowance, ReportingVolumes {
    public volatile Optional<Duration> wait = Optional.empty();
    public volatile List<ReportedChildren> volumes = List.of();
    public volatile List<WithdrawnSearches> withdrawn = List.of();

    private final List<String> asked = new CopyOnWriteArrayList<>();

    @Override
    public void queue(ZoneCode zone) {
        record("queue " + zone);
    }

    @Override
    public Optional<Duration> waitFor(ZoneCode zone, Actor by, int children, Instant now) {
        record("wait " + zone + " " + by.name() + " " + children);
        return wait;
    }

    @Override
    public Optional<Duration> waitForLook(ZoneCode zone, Actor by, SignalId signal, Instant now) {
        record("look " + zone + " " + by.name() + " " + signal);
        return wait;
    }

    @Override
    public List<WithdrawnSearches> searchedThenWithdrawn(Instant now) {
        return withdrawn;
    }

    @Override
    public List<ReportedChildren> notCalledUnusualToday(Instant now) {
        return volumes;
    }

    /** What it was asked, in order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    private void record(String question) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("outside of the commit nothing is exact");
        }
        asked.add(question);
    }
}
