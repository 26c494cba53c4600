package be.handlewithcare.projections.publication;

import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.publication.Cell;
import be.handlewithcare.core.publication.PublicFigure;
import be.handlewithcare.core.publication.SmallNumbers;
import be.handlewithcare.core.publication.Total;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.core.zone.ZoneDirectory;
import be.handlewithcare.projections.monitoring.Cut;
import be.handlewithcare.projections.monitoring.Filter;
import be.handlewithcare.projections.monitoring.SchoolHits;
import be.handlewithcare.projections.monitoring.VolumeRow;
import be.handlewithcare.projections.monitoring.Volumes;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Publishes what has settled, month after month, and each year after its December. */
record PublishEditions(Editions editions, Volumes volumes, SchoolHits hits, ZoneDirectory zones, Clock clock) {
    private static final YearMonth BEFORE_ALL = YearMonth.of(2000, 1);
    private static final Map<Measure, ToLongFunction<VolumeRow>> COUNTED = Map.of(
            Measure.INTERVENTIONS, VolumeRow::interventions,
            Measure.SIGNALS, VolumeRow::signals,
            Measure.CHILDREN, VolumeRow::children);

    /** Whether an edition has settled and is not published. */
    boolean isDue() {
        return due().isPresent();
    }

    /** Publishes the edition that is due, if one still is. In a transaction: others wait for its end, and then look again. */
    void next() {
        editions.lock();
        due().ifPresent(this::publish);
    }

    private Optional<Edition> due() {
        return editions.last()
                .map(Edition::next)
                .or(this::first)
                .filter(edition -> !clock.instant().isBefore(edition.settledAt()));
    }

    /** The first month in which anything happened. */
    private Optional<Edition> first() {
        Filter ever = Filter.everywhere(BEFORE_ALL, Brussels.monthOf(clock.instant()));
        return volumes.rows(ever, EnumSet.of(Cut.MONTH)).stream()
                .map(row -> Edition.of(Objects.requireNonNull(row.month())))
                .findFirst();
    }

    private void publish(Edition edition) {
        editions.add(edition, clock.instant());
        TrueCounts counts = TrueCounts.of(edition, volumes, zones.provinces());
        List<TrueCounts.Row> totals = counts.totals();
        COUNTED.forEach((measure, counted) -> tell(
                edition,
                measure,
                counts.cells(counted),
                totals.stream().map(total -> total.counted(counted)).toList()));
        if (edition.isOfYear()) {
            tellSchools(edition);
            totals.stream()
                    .filter(TrueCounts.Row::hasPromptness)
                    .forEach(total -> editions.add(
                            total.cut(),
                            Measure.IN_TIME_PERCENT,
                            total.promptly().percent()));
        }
    }

    private void tell(Edition edition, Measure measure, List<Cell<PublicCut>> cells, List<Total<PublicCut>> totals) {
        Map<PublicCut, PublicFigure> before = editions.told(edition.first(), edition.last()).stream()
                .filter(told -> told.measure() == measure)
                .collect(Collectors.toMap(Editions.Told::cut, Editions.Told::figure));
        SmallNumbers.tell(cells, totals, before).forEach((cut, figure) -> {
            if (cut.edition().equals(edition)) {
                editions.add(cut, measure, figure);
            }
        });
    }

    /** A school lies in one province, so a year has one cell per province and their total. */
    private void tellSchools(Edition year) {
        List<Cell<PublicCut>> cells = new ArrayList<>();
        zones.provinces()
                .forEach((province, members) -> cells.add(
                        new Cell<>(PublicCut.of(year, province), schools(year, members), year, Measure.SCHOOLS)));
        long sum = cells.stream().mapToLong(Cell::count).sum();
        PublicCut everywhere = PublicCut.everywhere(year);
        tell(
                year,
                Measure.SCHOOLS,
                cells,
                List.of(new Total<>(everywhere, schools(year, null), sum, Measure.SCHOOLS, year)));
    }

    private long schools(Edition year, @Nullable Set<ZoneCode> members) {
        return hits.rows(new Filter(year.first(), year.last(), members)).stream()
                .filter(hit -> hit.placed() > 0)
                .count();
    }
}
