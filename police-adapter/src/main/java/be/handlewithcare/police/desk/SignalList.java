package be.handlewithcare.police.desk;

import be.handlewithcare.police.WireCursor;
import be.handlewithcare.projections.desk.SignalCursor;
import be.handlewithcare.projections.desk.SignalPage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some signals in words.
 *
 * @param next to ask the following ones with; null on the last page
 */
record SignalList(List<SignalLine> lines, @Nullable String next) {

    static SignalList of(SignalPage page, Instant now) {
        SignalCursor next = page.next();
        return new SignalList(
                page.items().stream().map(signal -> SignalLine.of(signal, now)).toList(),
                next == null ? null : WireCursor.write(next));
    }
}
