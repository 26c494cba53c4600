package be.handlewithcare.projections.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some signals of a zone, oldest due first.
 *
 * @param next where the following page starts; null on the last
 */
public record SignalPage(List<SignalView> items, @Nullable SignalCursor next) {
    public SignalPage {
        items = List.copyOf(items);
    }
}
