package be.handlewithcare.magdasimulator.protocol;

import be.handlewithcare.magdasimulator.people.Enrolment;
import be.handlewithcare.magdasimulator.people.Pupil;
import be.handlewithcare.magdasimulator.protocol.Content.SchoolYear;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cuts enrolments into school years, 1 September to 31 August, as they reach MAGDA. */
public final class SchoolYears {
    private static final int MOST = 99;
    private static final int PRIMARY_AT = 6;
    private static final int SECONDARY_AT = 12;

    private SchoolYears() {}

    /** All school years in which the pupil was enrolled on a day of this period, at most {@value #MOST}. */
    public static List<SchoolYear> of(Pupil pupil, LocalDate begin, LocalDate end) {
        return pupil.enrolments().stream()
                .flatMap(enrolment -> years(pupil, enrolment, begin, end))
                .limit(MOST)
                .toList();
    }

    /** The year in which the school year of this day ends, by which it is called. */
    static int endingYear(LocalDate day) {
        return day.getMonth().compareTo(Month.SEPTEMBER) >= 0 ? day.getYear() + 1 : day.getYear();
    }

    private static Stream<SchoolYear> years(Pupil pupil, Enrolment enrolment, LocalDate begin, LocalDate end) {
        LocalDate first = later(begin, enrolment.from());
        return IntStream.rangeClosed(endingYear(first), endingYear(end))
                .mapToObj(year -> year(pupil, enrolment, year))
                .filter(year -> !year.begin().isAfter(end)
                        && !year.end().isBefore(begin)
                        && !year.begin().isAfter(year.end()));
    }

    private static SchoolYear year(Pupil pupil, Enrolment enrolment, int endingIn) {
        LocalDate begin = later(LocalDate.of(endingIn - 1, Month.SEPTEMBER, 1), enrolment.from());
        LocalDate last = LocalDate.of(endingIn, Month.AUGUST, 31);
        LocalDate until = enrolment.until();
        LocalDate end = until == null || until.isAfter(last) ? last : until;
        return new SchoolYear(
                enrolment.institution(),
                enrolment.site(),
                enrolment.from(),
                begin,
                begin,
                end,
                level(endingIn - 1 - pupil.born().getYear()),
                end.isBefore(last) ? "Verandering van school" : null);
    }

    private static int level(int ageThatYear) {
        if (ageThatYear < PRIMARY_AT) {
            return 1;
        }
        return ageThatYear < SECONDARY_AT ? 2 : 3;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
