package be.handlewithcare.projections.monitoring;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What VECK asks. */
public interface Volumes {

    /**
     * The volumes of these signals, by zone, post and month in that order.
     *
     * @param cuts by what to break down; none gives one row
     */
    List<VolumeRow> rows(Filter filter, Set<Cut> cuts);

    /** The volumes of each month, also of those in which nothing happened. */
    default List<VolumeRow> months(Filter filter) {
        Map<YearMonth, VolumeRow> byMonth = rows(filter, EnumSet.of(Cut.MONTH)).stream()
                .collect(Collectors.toMap(row -> Objects.requireNonNull(row.month()), Function.identity()));
        return Stream.iterate(filter.first(), month -> !month.isAfter(filter.last()), month -> month.plusMonths(1))
                .map(month -> byMonth.getOrDefault(month, VolumeRow.nothingIn(month)))
                .toList();
    }
}
