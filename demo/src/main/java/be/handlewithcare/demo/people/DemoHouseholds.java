package be.handlewithcare.demo.people;

import be.handlewithcare.core.child.MatchingName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Invents households: one family name, one to four pupils, those of one level at one school. */
final class DemoHouseholds {
    private static final int NAMES_PER_FOREIGN_NAME = 6;

    private final Random random;
    private final Ages ages;
    private final Enrolling enrolling;
    private final Set<Likeness> taken = new HashSet<>();
    private int households;

    DemoHouseholds(Random random, Ages ages, Enrolling enrolling) {
        this.random = random;
        this.ages = ages;
        this.enrolling = enrolling;
    }

    /** Brothers and sisters, oldest first, nobody of them a namesake of an earlier child. */
    List<DemoPupil> next() {
        Heritage heritage = Heritage.any(random);
        String familyName = heritage.familyName(random);
        String municipality = enrolling.anyMunicipality();
        DemoSchool primary = enrolling.any(false, municipality);
        DemoSchool secondary = enrolling.any(true, municipality);
        String household = nextHousehold();
        List<DemoPupil> pupils = new ArrayList<>();
        for (LocalDate birthDate : ages.birthDatesOfSiblings()) {
            String givenName = freshGivenName(heritage, familyName, birthDate, pupils);
            DemoSchool school = ages.isForSecondary(birthDate) ? secondary : primary;
            pupils.add(pupil(household, pupils.size() + 1, givenName, familyName, birthDate, school));
        }
        return pupils;
    }

    /** An only child with this name and birth date, at any school but that one. */
    DemoPupil onlyChild(String givenName, String familyName, LocalDate birthDate, String notAt) {
        DemoSchool school = enrolling.otherThan(notAt, birthDate);
        return pupil(nextHousehold(), 1, givenName, familyName, birthDate, school);
    }

    private DemoPupil pupil(
            String household, int number, String givenName, String familyName, LocalDate birthDate, DemoSchool at) {
        taken.add(Likeness.of(givenName, familyName, birthDate));
        List<DemoEnrolment> enrolments = List.of(enrolling.enrol(birthDate, at));
        return new DemoPupil(household + "-" + number, givenName, familyName, birthDate, enrolments);
    }

    private String freshGivenName(Heritage heritage, String familyName, LocalDate birthDate, List<DemoPupil> siblings) {
        while (true) {
            Heritage source = random.nextInt(NAMES_PER_FOREIGN_NAME) == 0 ? Heritage.any(random) : heritage;
            String givenName = source.givenName(random);
            boolean inHousehold =
                    siblings.stream().anyMatch(sibling -> sibling.givenName().equals(givenName));
            if (!inHousehold && !taken.contains(Likeness.of(givenName, familyName, birthDate))) {
                return givenName;
            }
        }
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
