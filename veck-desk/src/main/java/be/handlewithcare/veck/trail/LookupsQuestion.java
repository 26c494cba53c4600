package be.handlewithcare.veck.trail;

import be.handlewithcare.core.lookup.LoggedQuestions.Place;
import be.handlewithcare.core.lookup.LoggedQuestions.Query;
import be.handlewithcare.web.Fields;
import org.jspecify.annotations.Nullable;

/** Which questions to others are asked for, as a system or a form sent it. An empty parameter is the same as none. */
record LookupsQuestion(
        @Nullable String signal,
        @Nullable String from,
        @Nullable String to,
        @Nullable String cursor,
        @Nullable String limit) {

    /** @throws be.handlewithcare.web.InvalidFields with all that is wrong */
    Query read() {
        Fields fields = new Fields();
        TrailParameters<Place> asked =
                TrailParameters.read(fields, signal, from, to, cursor, limit, LookupsCursor::parse);
        fields.throwIfAny();
        return new Query(asked.signal(), asked.start(), asked.end(), asked.after(), asked.limit());
    }

    /** What was asked as it stands in an address, without where to go on. */
    String kept() {
        return new KeptQuery()
                .with("signal", signal)
                .with("from", from)
                .with("to", to)
                .toString();
    }
}
