package be.handlewithcare.veck.trail;

import be.handlewithcare.core.lookup.LoggedQuestions.Entry;
import be.handlewithcare.core.lookup.LoggedQuestions.Page;
import be.handlewithcare.core.lookup.QuestionLog.Answered;
import be.handlewithcare.core.lookup.QuestionLog.Asked;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of the questions to others as it leaves, oldest first.
 *
 * @param next the cursor of the following page; left out on the last
 */
record LookupsAnswer(
        List<Item> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {

    static LookupsAnswer of(Page page) {
        return new LookupsAnswer(
                page.items().stream().map(Item::of).toList(),
                Optional.ofNullable(page.next()).map(LookupsCursor::of).orElse(null));
    }

    /**
     * One question.
     *
     * @param theirReference left out if the other side told none
     * @param code what came of it; left out, with the duration, if that was never written down
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String reference,
            UUID signal,
            String source,
            String service,
            String version,
            Instant at,
            @Nullable String theirReference,
            @Nullable String code,
            @Nullable Long durationMs) {
        static Item of(Entry entry) {
            Asked asked = entry.asked();
            Optional<Answered> answered = Optional.ofNullable(entry.answered());
            return new Item(
                    asked.reference(),
                    asked.signal().value(),
                    asked.source().name(),
                    asked.service(),
                    asked.version(),
                    asked.at(),
                    answered.map(Answered::theirReference).orElse(null),
                    answered.map(Answered::code).orElse(null),
                    answered.map(answer -> answer.duration().toMillis()).orElse(null));
        }
    }
}
