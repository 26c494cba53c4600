package be.handlewithcare.operator;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.web.Fields;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom to forget.
 *
 * @param signal the signal of the child
 */
record ErasureRequest(@Nullable String signal) {
    // UUID.fromString alone also takes groups that are too short.
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** @throws be.handlewithcare.web.InvalidFields if it is no id */
    SignalId read() {
        Fields fields = new Fields();
        Optional<SignalId> id = fields.required("/signal", signal, ErasureRequest::id);
        fields.throwIfAny();
        return id.orElseThrow();
    }

    private static SignalId id(String text) {
        if (!ID.matcher(text).matches()) {
            throw new Rejected(Rule.FORMAT);
        }
        return new SignalId(UUID.fromString(text));
    }
}
