package be.handlewithcare.demo.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Finds pupils a school. */
final class Enrolling {
    private static final int ENTRY_AGE_MONTHS = 30;
    private static final int PUPILS_PER_ONE_AT_SECOND_SITE = 5;

    private final Random random;
    private final Ages ages;
    private final List<DemoSchool> schools;

    Enrolling(Random random, Ages ages, List<DemoSchool> schools) {
        this.random = random;
        this.ages = ages;
        this.schools = schools;
    }

    /** The more schools a municipality has, the more households live there. */
    String anyMunicipality() {
        return Choice.oneOf(schools, random).municipality();
    }

    DemoSchool any(boolean secondary, String municipality) {
        List<DemoSchool> there = schools.stream()
                .filter(school -> school.secondary() == secondary)
                .filter(school -> school.municipality().equals(municipality))
                .toList();
        return Choice.oneOf(there, random);
    }

    DemoEnrolment enrol(LocalDate birthDate, DemoSchool at) {
        String site = random.nextInt(PUPILS_PER_ONE_AT_SECOND_SITE) == 0 ? "2" : "1";
        LocalDate from = ages.isForSecondary(birthDate)
                ? ages.startOfSecondary(birthDate)
                : birthDate.plusMonths(ENTRY_AGE_MONTHS);
        return new DemoEnrolment(at.institution(), site, from, null);
    }

    /** A school of the right level, anywhere but there. */
    DemoSchool otherThan(String institution, LocalDate birthDate) {
        boolean secondary = ages.isForSecondary(birthDate);
        List<DemoSchool> others = schools.stream()
                .filter(school -> school.secondary() == secondary)
                .filter(school -> !school.institution().equals(institution))
                .toList();
        return Choice.oneOf(others, random);
    }
}
