package be.handlewithcare.veck.figures;

import be.handlewithcare.core.zone.ZoneDirectory;
import be.handlewithcare.projections.monitoring.Cut;
import be.handlewithcare.projections.monitoring.Filter;
import be.handlewithcare.projections.monitoring.OpenSignals;
import be.handlewithcare.projections.monitoring.Promptness;
import be.handlewithcare.projections.monitoring.SchoolHits;
import be.handlewithcare.projections.monitoring.VolumeRow;
import be.handlewithcare.projections.monitoring.Volumes;
import be.handlewithcare.veck.monitoring.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asks for all that one look shows. */
record FindFigures(
        Volumes volumes,
        Promptness promptness,
        OpenSignals open,
        SchoolHits hits,
        FindSchoolsReached schools,
        ZoneDirectory zones) {

    Figures find(FiguresQuestion question) {
        Filter filter = question.filter(zones);
        boolean perZone = question.region().zone() == null;
        Cut place = perZone ? Cut.ZONE : Cut.POST;
        return new Figures(
                question.period(),
                volumes.rows(filter, Set.of()).getFirst(),
                everyMonth(question.period(), volumes.rows(filter, Set.of(Cut.MONTH))),
                perZone,
                volumes.rows(filter, Set.of(place)),
                volumes.rows(filter, Set.of(place, Cut.MONTH)),
                promptness.rows(filter, Set.of()).getFirst(),
                open.perZone(filter.zones()),
                schools.find(hits.rows(filter), question.region()));
    }

    private static List<VolumeRow> everyMonth(Period period, List<VolumeRow> rows) {
        Map<YearMonth, VolumeRow> byMonth = rows.stream()
                .collect(Collectors.toMap(row -> Objects.requireNonNull(row.month()), Function.identity()));
        return period.months().stream()
                .map(month -> byMonth.getOrDefault(month, VolumeRow.nothingIn(month)))
                .toList();
    }
}
