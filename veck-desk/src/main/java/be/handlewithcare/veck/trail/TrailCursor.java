package be.handlewithcare.veck.trail;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended.
 *
 * @param after its last entry
 * @param to the end of the whole reading, fixed at its first page: each page read adds an entry, so the end would
 *     otherwise move away from whoever reads in small pages
 */
record TrailCursor(UUID after, Instant to) {
    /** The end of a reading is exclusive, and what was recorded in this instant still belongs to it. */
    private static final Duration AN_INSTANT = Duration.ofMillis(1);

    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})_([12][0-9]{3}-[0-9T:.-]{1,25}Z)");

    /**
     * Where the next page goes on.
     *
     * @param last entry of a page; null if it was the last page
     * @param end of the reading, if it was asked for
     * @return null if there is no next page
     */
    static @Nullable String after(@Nullable UUID last, @Nullable Instant end, Instant now) {
        return last == null
                ? null
                : new TrailCursor(last, Objects.requireNonNullElse(end, now.plus(AN_INSTANT))).toString();
    }

    /** @throws Rejected {@link Rule#FORMAT} */
    static TrailCursor parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new Rejected(Rule.FORMAT);
        }
        try {
            return new TrailCursor(UUID.fromString(parts.group(1)), Instant.parse(parts.group(2)));
        } catch (DateTimeException e) {
            throw new Rejected(Rule.FORMAT);
        }
    }

    @Override
    public String toString() {
        return after + "_" + to;
    }
}
