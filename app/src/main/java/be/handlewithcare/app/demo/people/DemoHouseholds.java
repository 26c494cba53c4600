package be.handlewithcare.app.demo.people;

import be.handlewithcare.core.child.MatchingName;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Invents households: one family name, one to four pupils, mostly at one school, now and then twins. */
final class DemoHouseholds {
    private static final int YOUNGEST_DAYS = 940;
    private static final int OLDEST_DAYS = 6_500;
    private static final int PRIMARY_UNTIL_DAYS = 4_380;
    private static final int SECONDARY_FROM_YEARS = 12;
    private static final int ENTRY_AGE_MONTHS = 30;
    private static final int SIBLING_GAP_DAYS = 420;
    private static final int SIBLING_GAP_SPREAD_DAYS = 1_000;

    private final Random random;
    private final LocalDate today;
    private final List<DemoSchool> schools;
    private final Set<Likeness> taken = new HashSet<>();
    private int households;

    DemoHouseholds(Random random, LocalDate today, List<DemoSchool> schools) {
        this.random = random;
        this.today = today;
        this.schools = schools;
    }

    /** Brothers and sisters, oldest first, nobody of them a namesake of an earlier child. */
    List<DemoPupil> next() {
        Heritage heritage = Heritage.any(random);
        String familyName = heritage.familyName(random);
        DemoSchool primary = anySchool(false, anyMunicipality());
        DemoSchool secondary = anySchool(true, primary.municipality());
        String household = nextHousehold();
        List<DemoPupil> pupils = new ArrayList<>();
        Set<String> givenNames = new HashSet<>();
        for (LocalDate birthDate : birthDates()) {
            String givenName = freshGivenName(heritage, familyName, birthDate, givenNames);
            DemoSchool school = isForSecondary(birthDate) ? secondary : primary;
            pupils.add(pupil(household, pupils.size() + 1, givenName, familyName, birthDate, school));
        }
        return pupils;
    }

    /** An only child with this name and birth date, at a primary or secondary school anywhere but there. */
    DemoPupil onlyChild(String givenName, String familyName, LocalDate birthDate, String notAt) {
        boolean secondary = isForSecondary(birthDate);
        List<DemoSchool> others = schools.stream()
                .filter(school -> school.secondary() == secondary)
                .filter(school -> !school.institution().equals(notAt))
                .toList();
        return pupil(nextHousehold(), 1, givenName, familyName, birthDate, Heritage.oneOf(others, random));
    }

    LocalDate anyBirthDate() {
        return today.minusDays(ageInDays());
    }

    /** Another school of the same level, the nearest there is. */
    DemoSchool otherSchoolFor(DemoPupil pupil) {
        String institution = pupil.enrolments().getFirst().institution();
        String municipality = schools.stream()
                .filter(school -> school.institution().equals(institution))
                .findFirst()
                .orElseThrow()
                .municipality();
        boolean secondary = isForSecondary(pupil.birthDate());
        return schools.stream()
                .filter(school -> school.secondary() == secondary)
                .filter(school -> !school.institution().equals(institution))
                .max(Comparator.comparing(
                        (DemoSchool school) -> school.municipality().equals(municipality)))
                .orElseThrow();
    }

    private DemoPupil pupil(
            String household, int number, String givenName, String familyName, LocalDate birthDate, DemoSchool at) {
        taken.add(Likeness.of(givenName, familyName, birthDate));
        String site = random.nextInt(5) == 0 ? "2" : "1";
        LocalDate from = isForSecondary(birthDate)
                ? LocalDate.of(birthDate.getYear() + SECONDARY_FROM_YEARS, Month.SEPTEMBER, 1)
                : birthDate.plusMonths(ENTRY_AGE_MONTHS);
        DemoEnrolment enrolment = new DemoEnrolment(at.institution(), site, from, null);
        return new DemoPupil(household + "-" + number, givenName, familyName, birthDate, List.of(enrolment));
    }

    private List<LocalDate> birthDates() {
        int children = size();
        int eldest = ageInDays();
        List<Integer> ages = new ArrayList<>(List.of(eldest));
        for (int age = eldest; ages.size() < children; ) {
            boolean twin = random.nextInt(60) == 0;
            age -= twin ? 0 : SIBLING_GAP_DAYS + random.nextInt(SIBLING_GAP_SPREAD_DAYS);
            if (age < YOUNGEST_DAYS) {
                break;
            }
            ages.add(age);
        }
        return ages.stream().map(today::minusDays).toList();
    }

    private int size() {
        int point = random.nextInt(100);
        return point < 25 ? 1 : point < 65 ? 2 : point < 90 ? 3 : 4;
    }

    private int ageInDays() {
        boolean older = random.nextInt(100) < 14;
        int from = older ? PRIMARY_UNTIL_DAYS : YOUNGEST_DAYS;
        int until = older ? OLDEST_DAYS : PRIMARY_UNTIL_DAYS;
        return from + random.nextInt(until - from);
    }

    private String freshGivenName(Heritage heritage, String familyName, LocalDate birthDate, Set<String> siblings) {
        while (true) {
            Heritage source = random.nextInt(6) == 0 ? Heritage.any(random) : heritage;
            String givenName = source.givenName(random);
            if (!taken.contains(Likeness.of(givenName, familyName, birthDate)) && siblings.add(givenName)) {
                return givenName;
            }
        }
    }

    private boolean isForSecondary(LocalDate birthDate) {
        int schoolYear = today.getMonthValue() >= Month.SEPTEMBER.getValue() ? today.getYear() : today.getYear() - 1;
        return schoolYear - birthDate.getYear() >= SECONDARY_FROM_YEARS;
    }

    private String anyMunicipality() {
        return Heritage.oneOf(schools, random).municipality();
    }

    private DemoSchool anySchool(boolean secondary, String municipality) {
        List<DemoSchool> there = schools.stream()
                .filter(school -> school.secondary() == secondary)
                .filter(school -> school.municipality().equals(municipality))
                .toList();
        return Heritage.oneOf(there, random);
    }

    private String nextHousehold() {
        households++;
        return String.format(Locale.ROOT, "G%05d", households);
    }

    /** What a report can tell of a child; namesakes are only made on purpose, so that their number is known. */
    private record Likeness(MatchingName name, LocalDate birthDate) {
        static Likeness of(String givenName, String familyName, LocalDate birthDate) {
            return new Likeness(MatchingName.of(givenName + " " + familyName), birthDate);
        }
    }
}
