package be.handlewithcare.veck.figures;

import be.handlewithcare.projections.monitoring.Delay;
import be.handlewithcare.projections.monitoring.Percentiles;
import be.handlewithcare.projections.monitoring.PromptnessRow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two bars per delay, in units of the drawing: how long half of them took, and how long nine of ten. Templates find only
 * public methods.
 *
 * @param limit where 24 hours end
 */
public record DelayChart(int width, int height, int limit, List<Row> rows) {
    private static final int ROOM = 520;
    private static final int MARGIN = 120;
    private static final int ROW = 68;
    private static final int TOP = 28;
    private static final long DAY = Duration.ofHours(24).toSeconds();

    /** One delay: the key of its name, where it starts from above, its bars. */
    public record Row(
            String key,
            int y,
            int half,
            int most,
            @Nullable Duration p50,
            @Nullable Duration p90) {}

    static DelayChart of(PromptnessRow promptness) {
        long longest = promptness.delays().values().stream()
                .mapToLong(measured -> Objects.requireNonNullElse(measured.p90(), 0L))
                .reduce(DAY, Math::max);
        List<Row> rows = new ArrayList<>();
        for (Delay delay : Delay.values()) {
            Percentiles measured = Objects.requireNonNull(promptness.delays().get(delay));
            rows.add(new Row(
                    DelayTable.key(delay),
                    TOP + rows.size() * ROW,
                    length(measured.p50(), longest),
                    length(measured.p90(), longest),
                    duration(measured.p50()),
                    duration(measured.p90())));
        }
        return new DelayChart(ROOM + MARGIN, TOP + rows.size() * ROW, length(DAY, longest), rows);
    }

    /** Of something that took no time one still sees that it is there. */
    private static int length(@Nullable Long seconds, long longest) {
        return seconds == null ? 0 : Math.toIntExact(Math.max(2, seconds * ROOM / longest));
    }

    private static @Nullable Duration duration(@Nullable Long seconds) {
        return seconds == null ? null : Duration.ofSeconds(seconds);
    }
}
