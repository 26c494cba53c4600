package be.handlewithcare.veck.report;

import be.handlewithcare.core.zone.ZoneDirectory;
import be.handlewithcare.projections.desk.SchoolRegister;
import be.handlewithcare.projections.monitoring.Cut;
import be.handlewithcare.projections.monitoring.Filter;
import be.handlewithcare.projections.monitoring.Promptness;
import be.handlewithcare.projections.monitoring.SchoolHits;
import be.handlewithcare.projections.monitoring.VolumeRow;
import be.handlewithcare.projections.monitoring.Volumes;
import be.handlewithcare.veck.figures.FindSchoolsReached;
import be.handlewithcare.veck.monitoring.Region;
import be.handlewithcare.veck.report.ReportFigures.OfYear;
import be.handlewithcare.veck.report.ReportYear.Kind;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Has everything counted that a report tells. */
record FindReport(
        Volumes volumes,
        Promptness promptness,
        SchoolHits hits,
        FindSchoolsReached schools,
        SchoolRegister register,
        ZoneDirectory zones,
        Clock clock) {

    /** The newest calendar year that is over and in which something happened; without one the running year. */
    ReportYear usual() {
        ReportYear running = ReportYear.of(Kind.CALENDAR, clock.instant());
        return running.backwards().stream()
                .skip(1)
                .filter(year -> whole(year).signals() > 0)
                .findFirst()
                .orElse(running);
    }

    Report find(ReportYear year) {
        Instant now = clock.instant();
        ReportFigures figures = count(ReportQuestion.of(year, now));
        return new ReportTables(figures, zones).report();
    }

    private ReportFigures count(ReportQuestion question) {
        Filter filter = question.filter();
        VolumeRow all = volumes.rows(filter, Set.of()).getFirst();
        List<VolumeRow> byZone = volumes.rows(filter, Set.of(Cut.ZONE));
        return new ReportFigures(
                question,
                all,
                years(question.year(), all),
                volumes.months(filter),
                new FindProvinces(volumes, zones).find(filter, byZone),
                byZone,
                promptness.rows(filter, Set.of()).getFirst(),
                schools.find(hits.rows(filter), Region.EVERYWHERE, question.day()),
                TakingPart.of(register.schools(), question.period(), question.day()));
    }

    private List<OfYear> years(ReportYear year, VolumeRow all) {
        Stream<OfYear> before = year.backwards().stream()
                .skip(1)
                .map(earlier -> new OfYear(earlier, whole(earlier)))
                .filter(earlier -> earlier.row().signals() > 0);
        return Stream.concat(Stream.of(new OfYear(year, all)), before).toList();
    }

    private VolumeRow whole(ReportYear year) {
        return volumes.rows(
                        Filter.everywhere(year.months().first(), year.months().last()), Set.of())
                .getFirst();
    }
}
