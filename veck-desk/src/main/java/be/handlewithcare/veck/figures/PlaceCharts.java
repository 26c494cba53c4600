package be.handlewithcare.veck.figures;

import be.handlewithcare.projections.monitoring.VolumeRow;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A small chart for each of the places with the most signals, all on one scale. */
final class PlaceCharts {
    private static final int MOST = 4;
    private static final int HEIGHT = 170;

    private PlaceCharts() {}

    static List<MonthChart> of(Figures figures, PlaceTables tables) {
        if (figures.places().size() < 2) {
            return List.of();
        }
        List<VolumeRow> busiest = figures.places().stream()
                .sorted(Comparator.comparingLong(VolumeRow::signals).reversed())
                .limit(MOST)
                .toList();
        List<List<VolumeRow>> rows =
                busiest.stream().map(place -> monthsOf(place, figures)).toList();
        long most = rows.stream()
                .flatMap(List::stream)
                .mapToLong(VolumeRow::signals)
                .max()
                .orElse(0);
        return busiest.stream()
                .map(place -> MonthChart.of(tables.name(place), monthsOf(place, figures), HEIGHT, most))
                .toList();
    }

    private static List<VolumeRow> monthsOf(VolumeRow place, Figures figures) {
        Map<YearMonth, VolumeRow> byMonth = figures.placesByMonth().stream()
                .filter(row -> Objects.equals(row.zone(), place.zone()) && Objects.equals(row.post(), place.post()))
                .collect(Collectors.toMap(row -> Objects.requireNonNull(row.month()), row -> row));
        return figures.period().months().stream()
                .map(month -> byMonth.getOrDefault(month, VolumeRow.nothingIn(month)))
                .toList();
    }
}
