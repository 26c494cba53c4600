package be.handlewithcare.police;

import be.handlewithcare.projections.desk.SignalCursor;
import be.handlewithcare.projections.desk.SignalPage;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some signals of a zone, oldest due first.
 *
 * @param next to ask the following page with; absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"items", "next"})
record SignalPageAnswer(List<SignalAnswer> items, @Nullable String next) {

    static SignalPageAnswer of(SignalPage page) {
        SignalCursor next = page.next();
        return new SignalPageAnswer(
                page.items().stream().map(SignalAnswer::of).toList(), next == null ? null : WireCursor.write(next));
    }
}
