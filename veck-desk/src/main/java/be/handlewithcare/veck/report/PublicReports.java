package be.handlewithcare.veck.report;

import be.handlewithcare.core.zone.ZoneDirectory;
import be.handlewithcare.projections.publication.PublicRow;
import be.handlewithcare.projections.publication.PublicVolumes;
import be.handlewithcare.veck.figures.ZoneNames;
import be.handlewithcare.veck.monitoring.Period;
import be.handlewithcare.veck.report.ReportYear.Kind;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** The report of a calendar year as everybody may read it: what was published, and nothing else. */
record PublicReports(PublicVolumes volumes, ZoneDirectory zones, Clock clock) {
    /** The years of which something is published, the newest first; the running one if nothing is. */
    List<ReportYear> years() {
        ReportYear running = ReportYear.of(Kind.CALENDAR, clock.instant());
        List<ReportYear> years = volumes.published().stream()
                .flatMap(months -> running.backwards().stream()
                        .filter(year -> year.startsIn() >= months.first().getYear()
                                && year.startsIn() <= months.last().getYear()))
                .toList();
        return years.isEmpty() ? List.of(running) : years;
    }

    /** The same, and the year that is shown, of which nothing may be published. */
    List<ReportYear> offered(ReportYear shown) {
        return Stream.concat(Stream.of(shown), years().stream())
                .distinct()
                .sorted(Comparator.comparingInt(ReportYear::startsIn).reversed())
                .toList();
    }

    /** The newest year that is published as a whole, or else the newest of all. */
    ReportYear usual() {
        List<ReportYear> years = years();
        return years.stream()
                .filter(year -> !volumes.year(year.startsIn()).isEmpty())
                .findFirst()
                .orElseGet(years::getFirst);
    }

    /** Without the tables that come only with the whole year while it is not published. */
    Report find(ReportYear year) {
        List<PublicRow> whole = volumes.year(year.startsIn());
        List<PublicRow> months = months(year);
        YearMonth first = months.stream()
                .map(row -> row.cut().edition().first())
                .min(YearMonth::compareTo)
                .orElseGet(() -> year.months().first());
        YearMonth last = months.stream()
                .map(row -> row.cut().edition().last())
                .max(YearMonth::compareTo)
                .orElse(first);
        return new Report(
                year,
                new Period(first, last),
                whole.isEmpty() ? incomplete(months) : null,
                null,
                PublicTables.headline(whole),
                Stream.of(
                                PublicTables.years(wholeYears(year)),
                                PublicTables.months(months),
                                PublicTables.provinces(whole),
                                PublicTables.zones(whole, ZoneNames.of(zones)))
                        .filter(table -> !whole.isEmpty() || !table.rows().isEmpty())
                        .toList(),
                null,
                Stream.of("rounded", "small", "settled", "signal", "child", "in-time")
                        .map("veck.report.public."::concat)
                        .toList());
    }

    private static String incomplete(List<PublicRow> months) {
        return months.isEmpty() ? "veck.report.incomplete.NOTHING" : "veck.report.incomplete.PUBLIC";
    }

    private List<PublicRow> months(ReportYear year) {
        return volumes.months(year.months().first(), year.months().last());
    }

    /** What is published of this year as a whole and of those before it, the newest first. */
    private SequencedMap<ReportYear, List<PublicRow>> wholeYears(ReportYear newest) {
        SequencedMap<ReportYear, List<PublicRow>> years = new LinkedHashMap<>();
        newest.backwards().forEach(year -> years.put(year, volumes.year(year.startsIn())));
        return years;
    }
}
