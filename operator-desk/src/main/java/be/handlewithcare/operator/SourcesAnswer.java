package be.handlewithcare.operator;

import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.lookup.Stoppages;
import be.handlewithcare.core.lookup.Stoppages.Stoppage;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which sources of enrolments may be asked. */
record SourcesAnswer(List<Source> sources) {

    static SourcesAnswer of(Stoppages stoppages) {
        return new SourcesAnswer(Arrays.stream(LookupSource.values())
                .map(source -> Source.of(source, stoppages.of(source)))
                .toList());
    }

    /**
     * One source.
     *
     * @param code why it is stopped, as it said itself; left out if it is not
     * @param since when it was stopped; left out if it is not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Source(
            String source,
            boolean stopped,
            @Nullable String code,
            @Nullable Instant since) {
        static Source of(LookupSource source, Optional<Stoppage> stoppage) {
            return new Source(
                    source.name(),
                    stoppage.isPresent(),
                    stoppage.map(Stoppage::code).orElse(null),
                    stoppage.map(Stoppage::since).orElse(null));
        }
    }
}
