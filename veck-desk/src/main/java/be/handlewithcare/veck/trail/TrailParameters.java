package be.handlewithcare.veck.trail;

import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.web.Fields;
import be.handlewithcare.web.WrittenUuid;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a trail are asked for, page by page. An empty parameter, as a form sends it, is the same as none.
 *
 * @param start an instant with offset, at or after which; or a day in Brussels
 * @param end an instant with offset, before which; or a day in Brussels, included
 * @param after where the page before ended
 */
record TrailParameters<C>(
        @Nullable SignalId signal,
        @Nullable Instant start,
        @Nullable Instant end,
        @Nullable C after,
        int limit) {
    private static final int USUAL_LIMIT = 100;
    private static final int HIGHEST_LIMIT = 1_000;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern DAY = Pattern.compile("[12][0-9]{3}-[0-9]{2}-[0-9]{2}");
    private static final Pattern INSTANT =
            Pattern.compile("[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,18}(Z|[+-][0-9]{2}:[0-9]{2})");

    /**
     * Reads them; what is wrong is remembered in the fields, and what was read may be used only if nothing was.
     *
     * @param place reads a cursor
     */
    static <C> TrailParameters<C> read(
            Fields fields,
            @Nullable String signal,
            @Nullable String from,
            @Nullable String to,
            @Nullable String cursor,
            @Nullable String limit,
            Function<String, C> place) {
        Optional<SignalId> signalId = fields.optional("/signal", given(signal), TrailParameters::signalId);
        Optional<Instant> start = fields.optional("/from", given(from), text -> instant(text, 0));
        Optional<Instant> end = fields.optional("/to", given(to), text -> instant(text, 1));
        Optional<C> after = fields.optional("/cursor", given(cursor), place);
        Optional<Integer> most = fields.optional("/limit", given(limit), TrailParameters::limit);
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            fields.refuse("/to", Rule.FORMAT);
        }
        return new TrailParameters<>(
                signalId.orElse(null),
                start.orElse(null),
                end.orElse(null),
                after.orElse(null),
                most.orElse(USUAL_LIMIT));
    }

    /** The text, or null if it is empty. */
    static @Nullable String given(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static SignalId signalId(String text) {
        return new SignalId(id(text));
    }

    /** @throws Rejected {@link Rule#FORMAT} */
    static UUID id(String text) {
        return WrittenUuid.read(text).orElseThrow(() -> new Rejected(Rule.FORMAT));
    }

    private static int limit(String text) {
        int limit = Integer.parseInt(inForm(NUMBER, text));
        if (limit < 1) {
            throw new Rejected(Rule.TOO_FEW);
        }
        if (limit > HIGHEST_LIMIT) {
            throw new Rejected(Rule.TOO_MANY);
        }
        return limit;
    }

    private static Instant instant(String text, int daysAfter) {
        try {
            return DAY.matcher(text).matches()
                    ? LocalDate.parse(text)
                            .plusDays(daysAfter)
                            .atStartOfDay(Brussels.ZONE)
                            .toInstant()
                    : OffsetDateTime.parse(inForm(INSTANT, text)).toInstant();
        } catch (DateTimeException e) {
            throw new Rejected(Rule.FORMAT);
        }
    }

    private static String inForm(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new Rejected(Rule.FORMAT);
        }
        return text;
    }
}
