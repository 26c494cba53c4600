package be.handlewithcare.police;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.signal.ClosingReason;
import be.handlewithcare.core.signal.WithdrawalReason;
import be.handlewithcare.web.Fields;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST …/closing} and {@code POST …/withdrawal}, before any rule was applied. */
record WireReason(@Nullable String reason) {

    /** @throws be.handlewithcare.web.InvalidFields if it is no reason that a person closes a signal for */
    ClosingReason closing() {
        return oneOf(Arrays.stream(ClosingReason.values())
                .filter(ClosingReason::isForPersons)
                .toArray(ClosingReason[]::new));
    }

    /** @throws be.handlewithcare.web.InvalidFields if it is no reason to take a signal back */
    WithdrawalReason withdrawal() {
        return oneOf(WithdrawalReason.values());
    }

    private <E extends Enum<E>> E oneOf(E[] known) {
        Fields fields = new Fields();
        Optional<E> read = fields.required("/reason", reason, text -> named(text, known));
        fields.throwIfAny();
        return read.orElseThrow();
    }

    private static <E extends Enum<E>> E named(String text, E[] known) {
        return Arrays.stream(known)
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new Rejected(Rule.FORMAT));
    }
}
