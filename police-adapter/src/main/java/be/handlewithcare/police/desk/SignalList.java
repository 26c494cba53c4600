package be.handlewithcare.police.desk;

import be.handlewithcare.police.WireCursor;
import be.handlewithcare.projections.desk.SignalCursor;
import be.handlewithcare.projections.desk.SignalPage;
import be.handlewithcare.projections.desk.SignalView;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some signals, oldest due first; of one minute by when they were handed in, and the children of one report in its order.
 *
 * @param next to ask the following ones with; null on the last page
 */
record SignalList(List<SignalLine> lines, @Nullable String next) {
    private static final Comparator<SignalView> ORDER = Comparator.comparing(SignalView::dueAt)
            .thenComparing(SignalView::reportedAt)
            .thenComparing(view -> view.intervention().value())
            .thenComparingInt(SignalView::child);

    static SignalList of(SignalPage page) {
        SignalCursor next = page.next();
        return new SignalList(
                page.items().stream().sorted(ORDER).map(SignalLine::new).toList(),
                next == null ? null : WireCursor.write(next));
    }
}
