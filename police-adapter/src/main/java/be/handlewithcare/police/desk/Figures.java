package be.handlewithcare.police.desk;

import be.handlewithcare.projections.monitoring.VolumeRow;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Some months in a row, as a table and as bars. */
record Figures(List<Month> months) {
    private static final int HIGHEST_BAR = 100;

    /** All months from the first to the last, also those without a signal. */
    static Figures of(List<VolumeRow> rows, YearMonth first, YearMonth last) {
        var byMonth = rows.stream()
                .filter(row -> row.month() != null)
                .collect(Collectors.toMap(row -> String.valueOf(row.month()), Function.identity()));
        long most = rows.stream().mapToLong(VolumeRow::signals).max().orElse(0);
        return new Figures(Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> Month.of(month, byMonth.get(month.toString()), most))
                .toList());
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return months.stream().allMatch(month -> month.signals == 0);
    }

    /**
     * A month. Templates find only public methods.
     *
     * @param bar how high all its signals stand, of 100
     * @param inTimeBar how high those stand that were told in time, of 100
     */
    public record Month(
            YearMonth month,
            long interventions,
            long signals,
            long inTime,
            long overdue,
            long needsAttention,
            long closed,
            long withdrawn,
            long bar,
            long inTimeBar) {

        private static Month of(YearMonth month, @Nullable VolumeRow row, long most) {
            if (row == null) {
                return new Month(month, 0, 0, 0, 0, 0, 0, 0, 0, 0);
            }
            return new Month(
                    month,
                    row.interventions(),
                    row.signals(),
                    row.inTime(),
                    row.overdue(),
                    row.needsAttention(),
                    row.closed().values().stream().mapToLong(Long::longValue).sum(),
                    row.withdrawn(),
                    row.signals() * HIGHEST_BAR / Math.max(1, most),
                    row.inTime() * HIGHEST_BAR / Math.max(1, most));
        }
    }
}
