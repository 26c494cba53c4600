package be.handlewithcare.demo.people;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** How old the children of a household are: two and a half to seventeen, most of them under twelve, some of them twins. */
final class Ages {
    private static final int YOUNGEST_DAYS = 940;
    private static final int PRIMARY_UNTIL_DAYS = 4_380;
    private static final int OLDEST_DAYS = 6_500;
    private static final int OLDER_IN_A_HUNDRED = 14;
    private static final int SIBLINGS_PER_TWIN = 60;
    private static final int SIBLING_GAP_DAYS = 420;
    private static final int SIBLING_GAP_SPREAD_DAYS = 1_000;
    private static final int SECONDARY_FROM_YEARS = 12;

    private final Random random;
    private final LocalDate today;

    Ages(Random random, LocalDate today) {
        this.random = random;
        this.today = today;
    }

    /** Of brothers and sisters, oldest first; equal ones are those of twins. */
    List<LocalDate> birthDatesOfSiblings() {
        int children = size();
        int age = days();
        List<LocalDate> birthDates = new ArrayList<>();
        while (birthDates.size() < children && age >= YOUNGEST_DAYS) {
            birthDates.add(today.minusDays(age));
            boolean twin = random.nextInt(SIBLINGS_PER_TWIN) == 0;
            age -= twin ? 0 : SIBLING_GAP_DAYS + random.nextInt(SIBLING_GAP_SPREAD_DAYS);
        }
        return birthDates;
    }

    LocalDate anyBirthDate() {
        return today.minusDays(days());
    }

    /** Whether somebody goes to a secondary school: from the school year of the calendar year of being twelve. */
    boolean isForSecondary(LocalDate birthDate) {
        int schoolYear = today.getMonth().compareTo(Month.SEPTEMBER) >= 0 ? today.getYear() : today.getYear() - 1;
        return schoolYear - birthDate.getYear() >= SECONDARY_FROM_YEARS;
    }

    LocalDate startOfSecondary(LocalDate birthDate) {
        return LocalDate.of(birthDate.getYear() + SECONDARY_FROM_YEARS, Month.SEPTEMBER, 1);
    }

    private int size() {
        int point = random.nextInt(100);
        return point < 25 ? 1 : point < 65 ? 2 : point < 90 ? 3 : 4;
    }

    private int days() {
        boolean older = random.nextInt(100) < OLDER_IN_A_HUNDRED;
        int from = older ? PRIMARY_UNTIL_DAYS : YOUNGEST_DAYS;
        int until = older ? OLDEST_DAYS : PRIMARY_UNTIL_DAYS;
        return from + random.nextInt(until - from);
    }
}
