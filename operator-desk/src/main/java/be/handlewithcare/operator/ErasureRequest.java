package be.handlewithcare.operator;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.web.Fields;
import be.handlewithcare.web.WrittenUuid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom to forget.
 *
 * @param signal the signal of the child
 */
record ErasureRequest(@Nullable String signal) {
    /** @throws be.handlewithcare.web.InvalidFields if it is no id */
    SignalId read() {
        Fields fields = new Fields();
        Optional<SignalId> id = fields.required("/signal", signal, ErasureRequest::id);
        fields.throwIfAny();
        return id.orElseThrow();
    }

    private static SignalId id(String text) {
        return WrittenUuid.read(text).map(SignalId::new).orElseThrow(() -> new Rejected(Rule.FORMAT));
    }
}
