package be.handlewithcare.core.lookup;

import be.handlewithcare.core.decision.Actor;
import java.time.Instant;
import java.util.Optional;

/** Sources that are not to be asked at all until an operator says so, on any node: they said that we may not. */
public interface Stoppages {

    /** The stoppage of this source, if it is stopped. */
    Optional<Stoppage> of(LookupSource source);

    /** Stops it and calls the operator, once: a source that is stopped already stays as it is. */
    void stop(LookupSource source, String code);

    /** Lets it be asked again. May be repeated. */
    void resume(LookupSource source, Actor by);

    /**
     * Why a source is not asked.
     *
     * @param code what the source said
     */
    record Stoppage(LookupSource source, String code, Instant since) {}
}
