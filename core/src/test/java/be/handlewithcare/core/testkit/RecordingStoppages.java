package be.handlewithcare.core.testkit;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.lookup.Stoppages;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stoppages in memory; remembers who let a source be asked again. */
public final class RecordingStoppages implements Stoppages {
    private final Clock clock;
    private final Map<LookupSource, Stoppage> stopped = new EnumMap<>(LookupSource.class);
    private final List<Actor> resumedBy = new CopyOnWriteArrayList<>();

    public RecordingStoppages(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Optional<Stoppage> of(LookupSource source) {
        return Optional.ofNullable(stopped.get(source));
    }

    @Override
    public synchronized void stop(LookupSource source, String code) {
        stopped.putIfAbsent(source, new Stoppage(source, code, clock.instant()));
    }

    @Override
    public synchronized void resume(LookupSource source, Actor by) {
        if (stopped.remove(source) != null) {
            resumedBy.add(by);
        }
    }

    /** Who let a source be asked again that was stopped, in order. */
    public List<Actor> resumedBy() {
        return List.copyOf(resumedBy);
    }
}
