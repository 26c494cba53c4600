package be.handlewithcare.veck.figures;

import be.handlewithcare.projections.monitoring.VolumeRow;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Bars per month, in units of the drawing: each child once at the bottom, the repeats on top. Templates find only public
 * methods.
 *
 * @param name of what is drawn
 * @param highest where the scale ends
 */
public record MonthChart(Cell name, int width, int height, long highest, List<Bar> bars, List<Line> lines) {
    private static final int LEFT = 52;
    private static final int TOP = 12;
    private static final int BOTTOM = 30;
    private static final int SLOT = 58;
    private static final int GAP = 14;
    private static final int LINES = 4;

    /** A bar: where it starts and where its two parts do. */
    public record Bar(YearMonth month, int x, int width, int children, int childrenTop, int repeats, int repeatsTop) {}

    /** A line of the scale, with what it stands for. */
    public record Line(long value, int y) {}

    /** The chart of these months; all charts with the same highest have the same scale. */
    public static MonthChart of(Cell name, List<VolumeRow> months, int height, long most) {
        long step = step(most);
        long highest = Math.max(step, (most + step - 1) / step * step);
        int room = height - TOP - BOTTOM;
        List<Bar> bars = new ArrayList<>();
        for (VolumeRow row : months) {
            int children = length(row.children(), highest, room);
            int all = length(row.signals(), highest, room);
            bars.add(new Bar(
                    Objects.requireNonNull(row.month()),
                    LEFT + GAP / 2 + bars.size() * SLOT,
                    SLOT - GAP,
                    children,
                    TOP + room - children,
                    all - children,
                    TOP + room - all));
        }
        List<Line> lines = new ArrayList<>();
        for (long value = 0; value <= highest; value += step) {
            lines.add(new Line(value, TOP + room - length(value, highest, room)));
        }
        return new MonthChart(name, LEFT + months.size() * SLOT, height, highest, bars, lines);
    }

    private static int length(long value, long highest, int room) {
        return Math.toIntExact(Math.round((double) value * room / highest));
    }

    /** A round number that fits a few times into the most: 1, 2 or 5 with noughts. */
    private static long step(long most) {
        long ten = 1;
        while (ten * 10 * LINES <= most) {
            ten *= 10;
        }
        for (long step : new long[] {ten, 2 * ten, 5 * ten}) {
            if (step * LINES >= most) {
                return step;
            }
        }
        return 10 * ten;
    }
}
