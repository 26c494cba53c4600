package be.handlewithcare.operator;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.web.Fields;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which source of enrolments may be asked again. */
record ResumptionRequest(@Nullable String source) {

    /** @throws be.handlewithcare.web.InvalidFields if there is no such source */
    LookupSource read() {
        Fields fields = new Fields();
        Optional<LookupSource> known = fields.required("/source", source, ResumptionRequest::source);
        fields.throwIfAny();
        return known.orElseThrow();
    }

    private static LookupSource source(String name) {
        return Arrays.stream(LookupSource.values())
                .filter(source -> source.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Rejected(Rule.FORMAT));
    }
}
