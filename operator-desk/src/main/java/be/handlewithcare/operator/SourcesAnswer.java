package be.handlewithcare.operator;

import be.handlewithcare.core.lookup.AskedSources;
import be.handlewithcare.core.lookup.AskedSources.AskedSource;
import be.handlewithcare.core.lookup.Stoppages;
import be.handlewithcare.core.lookup.Stoppages.Stoppage;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which sources of enrolments may be asked. */
record SourcesAnswer(List<Source> sources) {

    static SourcesAnswer of(AskedSources asked, Stoppages stoppages) {
        return new SourcesAnswer(asked.all().stream()
                .map(source -> Source.of(source, stoppages.of(source.source())))
                .toList());
    }

    /**
     * One source.
     *
     * @param code why it is stopped, as it said itself; left out if it is not
     * @param since when it was stopped; left out if it is not
     * @param silentSince when it had failed so often that it is only tried now and then; left out while it answers
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Source(
            String source,
            boolean stopped,
            @Nullable String code,
            @Nullable Instant since,
            @Nullable Instant silentSince) {
        static Source of(AskedSource source, Optional<Stoppage> stoppage) {
            return new Source(
                    source.source().name(),
                    stoppage.isPresent(),
                    stoppage.map(Stoppage::code).orElse(null),
                    stoppage.map(Stoppage::since).orElse(null),
                    source.silentSince());
        }
    }
}
