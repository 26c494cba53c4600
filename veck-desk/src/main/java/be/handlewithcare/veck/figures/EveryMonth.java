package be.handlewithcare.veck.figures;

import be.handlewithcare.projections.monitoring.VolumeRow;
import be.handlewithcare.veck.monitoring.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The months of a period one after the other, also those in which nothing happened. */
public final class EveryMonth {
    private EveryMonth() {}

    /** Each month's row, of rows by month. */
    public static List<VolumeRow> of(Period period, List<VolumeRow> rows) {
        Map<YearMonth, VolumeRow> byMonth = rows.stream()
                .collect(Collectors.toMap(row -> Objects.requireNonNull(row.month()), Function.identity()));
        return period.months().stream()
                .map(month -> byMonth.getOrDefault(month, VolumeRow.nothingIn(month)))
                .toList();
    }
}
