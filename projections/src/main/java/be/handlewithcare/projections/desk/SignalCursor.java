package be.handlewithcare.projections.desk;

import be.handlewithcare.core.ids.SignalId;
import java.time.Instant;

/** The last signal of a page: the next page starts after it, however many new ones arrive. */
public record SignalCursor(Instant dueAt, SignalId signal) {

    static SignalCursor at(SignalView last) {
        return new SignalCursor(last.dueAt(), last.signal());
    }
}
