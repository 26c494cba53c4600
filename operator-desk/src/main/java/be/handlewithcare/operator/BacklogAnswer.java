package be.handlewithcare.operator;

import be.handlewithcare.core.work.Backlog.Waiting;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits to be done: counts, no personal data. */
record BacklogAnswer(List<Kind> kinds) {

    static BacklogAnswer of(List<Waiting> waiting) {
        return new BacklogAnswer(waiting.stream().map(Kind::of).toList());
    }

    /**
     * What waits of one kind.
     *
     * @param due how many of those planned should have begun by now
     * @param failing how many failed at their last try
     * @param oldestDue since when the oldest that is due waits; left out if none is
     */
    record Kind(
            String kind,
            long planned,
            long due,
            long failing,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Instant oldestDue) {
        static Kind of(Waiting waiting) {
            return new Kind(waiting.kind(), waiting.planned(), waiting.due(), waiting.failing(), waiting.oldestDue());
        }
    }
}
