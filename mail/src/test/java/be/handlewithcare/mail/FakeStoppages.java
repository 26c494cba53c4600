package be.handlewithcare.mail;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.lookup.Stoppages;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Sources that are stopped, in memory. */
final class FakeStoppages implements Stoppages {
    private final Map<LookupSource, Stoppage> stopped = new EnumMap<>(LookupSource.class);

    void stop(LookupSource source, String code, Instant since) {
        stopped.put(source, new Stoppage(source, code, since));
    }

    @Override
    public Optional<Stoppage> of(LookupSource source) {
        return Optional.ofNullable(stopped.get(source));
    }

    @Override
    public void stop(LookupSource source, String code) {
        stop(source, code, Instant.EPOCH);
    }

    @Override
    public void resume(LookupSource source, Actor by) {
        stopped.remove(source);
    }
}
