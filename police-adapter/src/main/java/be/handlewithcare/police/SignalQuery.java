package be.handlewithcare.police;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.projections.desk.SignalCursor;
import be.handlewithcare.projections.desk.SignalStatus;
import be.handlewithcare.web.Fields;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which signals a zone asks for. */
record SignalQuery(@Nullable SignalStatus status, @Nullable SignalCursor after, int limit) {
    private static final int USUAL_LIMIT = 50;
    private static final int HIGHEST_LIMIT = 200;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /**
     * The query of three parameters, each of which may be absent or empty.
     *
     * @throws be.handlewithcare.web.InvalidFields with each parameter that breaks a rule
     */
    static SignalQuery of(@Nullable String status, @Nullable String cursor, @Nullable String limit) {
        Fields fields = new Fields();
        Optional<SignalStatus> only = fields.optional("/status", filled(status), SignalQuery::status);
        Optional<SignalCursor> after = fields.optional("/cursor", filled(cursor), WireCursor::read);
        Optional<Integer> most = fields.optional("/limit", filled(limit), SignalQuery::limit);
        fields.throwIfAny();
        return new SignalQuery(only.orElse(null), after.orElse(null), most.orElse(USUAL_LIMIT));
    }

    private static @Nullable String filled(@Nullable String parameter) {
        return parameter == null || parameter.isEmpty() ? null : parameter;
    }

    private static SignalStatus status(String text) {
        return Arrays.stream(SignalStatus.values())
                .filter(status -> status.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new Rejected(Rule.FORMAT));
    }

    private static int limit(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new Rejected(Rule.FORMAT);
        }
        int limit = Integer.parseInt(text);
        if (limit < 1) {
            throw new Rejected(Rule.TOO_FEW);
        }
        if (limit > HIGHEST_LIMIT) {
            throw new Rejected(Rule.TOO_MANY);
        }
        return limit;
    }
}
