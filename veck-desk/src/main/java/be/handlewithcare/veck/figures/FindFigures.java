package be.handlewithcare.veck.figures;

import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.zone.ZoneDirectory;
import be.handlewithcare.projections.monitoring.Cut;
import be.handlewithcare.projections.monitoring.Filter;
import be.handlewithcare.projections.monitoring.OpenSignals;
import be.handlewithcare.projections.monitoring.Promptness;
import be.handlewithcare.projections.monitoring.SchoolHits;
import be.handlewithcare.projections.monitoring.Volumes;
import java.time.Clock;
import java.util.Set;

/** Asks for all that one look shows. */
record FindFigures(
        Volumes volumes,
        Promptness promptness,
        OpenSignals open,
        SchoolHits hits,
        FindSchoolsReached schools,
        ZoneDirectory zones,
        Clock clock) {

    Figures find(FiguresQuestion question) {
        Filter filter = question.filter(zones);
        boolean perZone = question.region().zone() == null;
        Cut place = perZone ? Cut.ZONE : Cut.POST;
        return new Figures(
                question.period(),
                volumes.rows(filter, Set.of()).getFirst(),
                volumes.months(filter),
                perZone,
                volumes.rows(filter, Set.of(place)),
                volumes.rows(filter, Set.of(place, Cut.MONTH)),
                promptness.rows(filter, Set.of()).getFirst(),
                open.perZone(filter.zones()),
                schools.find(hits.rows(filter), question.region(), Brussels.dayOf(clock.instant())));
    }
}
