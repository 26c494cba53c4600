package be.handlewithcare.veck.report;

import be.handlewithcare.projections.desk.SchoolView;
import be.handlewithcare.veck.monitoring.Period;
import java.time.LocalDate;
import java.util.List;

/**
 * How the schools came and went in a year.
 *
 * @param atTheEnd those that take part on its last day so far
 * @param joined those that began in it
 * @param left those that stopped in it: they left, closed or merged
 */
record TakingPart(long atTheEnd, long joined, long left) {

    static TakingPart of(List<SchoolView> schools, Period period, LocalDate end) {
        LocalDate start = period.first().atDay(1);
        return new TakingPart(
                schools.stream()
                        .filter(school -> !school.joinedOn().isAfter(end)
                                && (school.leftOn() == null || end.isBefore(school.leftOn())))
                        .count(),
                schools.stream()
                        .map(SchoolView::joinedOn)
                        .filter(day -> lies(day, start, end))
                        .count(),
                schools.stream()
                        .map(SchoolView::leftOn)
                        .filter(day -> day != null && lies(day, start, end))
                        .count());
    }

    private static boolean lies(LocalDate day, LocalDate start, LocalDate end) {
        return !day.isBefore(start) && !day.isAfter(end);
    }
}
