package be.handlewithcare.veck.monitoring;

import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.web.Fields;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The parameters of a question about figures, as they were given. One that was given twice has both values, comma between. */
record MonitoringParameters(
        @Nullable String from,
        @Nullable String to,
        @Nullable String by,
        @Nullable String zone,
        @Nullable String province,
        @Nullable String audience) {
    private static final Set<String> NAMES = Set.of("from", "to", "by", "zone", "province", "audience");

    /**
     * Those of a request. Any other is refused: whoever misspells {@code audience} must not get numbers that are not fit
     * for it.
     *
     * @throws be.handlewithcare.web.InvalidFields naming none of the others
     */
    static MonitoringParameters of(MultiValueMap<String, String> given) {
        Fields fields = new Fields();
        if (!NAMES.containsAll(given.keySet())) {
            fields.refuse("", Rule.FORMAT);
        }
        fields.throwIfAny();
        return new MonitoringParameters(
                value(given, "from"),
                value(given, "to"),
                value(given, "by"),
                value(given, "zone"),
                value(given, "province"),
                value(given, "audience"));
    }

    private static @Nullable String value(MultiValueMap<String, String> given, String name) {
        return given.containsKey(name) ? String.join(",", given.get(name)) : null;
    }
}
