package be.handlewithcare.core.lookup;

import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.QuestionLog.Answered;
import be.handlewithcare.core.lookup.QuestionLog.Asked;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link QuestionLog} holds. */
public interface LoggedQuestions {

    /**
     * The questions asked for, oldest first. A page stays what it is, but for its newest end: a question is dated just
     * before it is written down.
     *
     * @throws IllegalArgumentException for a limit out of its range
     */
    Page read(Query query);

    /**
     * The same questions from the other end: the last one asked comes first, and a page ends where older ones follow.
     *
     * @throws IllegalArgumentException for a limit out of its range
     */
    Page readNewestFirst(Query query);

    /**
     * Which questions.
     *
     * @param signal only of this signal
     * @param from asked at or after
     * @param to asked before
     * @param after where the page before ended
     * @param limit 1 to 1,000
     */
    record Query(
            @Nullable SignalId signal,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable Place after,
            int limit) {}

    /**
     * A question on record.
     *
     * @param answered what came of it; absent if that was never written down
     */
    record Entry(Asked asked, @Nullable Answered answered) {}

    /** The place of a question in the order of the log. */
    record Place(Instant at, String reference) {}

    /**
     * Some questions.
     *
     * @param next the place after which the following page starts; null on the last
     */
    record Page(List<Entry> items, @Nullable Place next) {
        public Page {
            items = List.copyOf(items);
        }
    }
}
