package be.handlewithcare.veck.monitoring;

import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.web.Fields;
import java.util.Set;

/**
 * The parameters that a question about figures may have. Whoever misspells {@code audience} must not get numbers that are
 * not fit for it.
 */
final class KnownParameters {
    private static final Set<String> NAMES = Set.of("from", "to", "by", "zone", "province", "audience");

    private KnownParameters() {}

    /**
     * Refuses any other.
     *
     * @throws be.handlewithcare.web.InvalidFields naming none of them
     */
    static void check(Set<String> given) {
        Fields fields = new Fields();
        if (!NAMES.containsAll(given)) {
            fields.refuse("", Rule.FORMAT);
        }
        fields.throwIfAny();
    }
}
