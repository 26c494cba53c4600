package be.handlewithcare.demo.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Turns some ordinary pupils into the cases that make a lookup hard, and adds a few. */
final class HardCases {
    private static final int LATEST_MOVE_DAYS_AGO = 15;
    private static final int MOVES_SPREAD_DAYS = 40;
    private static final List<String> SINGLE_NAMES =
            List.of("Tenzin", "Dolkar", "Nasrin", "Wangmo", "Pasang", "Zalmaï");

    /** Pupils added to the ordinary ones. */
    static final int ADDED = DemoPeople.NAMESAKES + SINGLE_NAMES.size();

    private final Random random;
    private final LocalDate today;
    private final Ages ages;
    private final Enrolling enrolling;
    private final DemoHouseholds households;

    HardCases(Random random, LocalDate today, Ages ages, Enrolling enrolling, DemoHouseholds households) {
        this.random = random;
        this.today = today;
        this.ages = ages;
        this.enrolling = enrolling;
        this.households = households;
    }

    List<DemoPupil> among(List<DemoPupil> ordinary) {
        List<DemoPupil> pupils = new ArrayList<>(ordinary);
        List<Integer> places =
                new ArrayList<>(IntStream.range(0, ordinary.size()).boxed().toList());
        Collections.shuffle(places, random);
        for (int place : firstOf(places, DemoPeople.DOUBLE_ENROLMENTS)) {
            pupils.set(place, atTwoSchools(pupils.get(place)));
        }
        for (int place : firstOf(places, DemoPeople.RECENT_MOVES)) {
            pupils.set(place, atNewSchool(pupils.get(place)));
        }
        for (int place : firstOf(places, DemoPeople.NAMESAKES)) {
            pupils.add(namesakeOf(pupils.get(place)));
        }
        for (String name : SINGLE_NAMES) {
            pupils.add(households.onlyChild("", name, ages.anyBirthDate(), ""));
        }
        return pupils;
    }

    /** Takes them away from the list, so that nobody is two cases at once. */
    private static List<Integer> firstOf(List<Integer> places, int count) {
        List<Integer> first = places.subList(0, count);
        List<Integer> taken = List.copyOf(first);
        first.clear();
        return taken;
    }

    private DemoPupil atTwoSchools(DemoPupil pupil) {
        DemoEnrolment first = pupil.enrolments().getFirst();
        String other =
                enrolling.otherThan(first.institution(), pupil.birthDate()).institution();
        return pupil.with(List.of(first, new DemoEnrolment(other, "1", first.from(), null)));
    }

    private DemoPupil atNewSchool(DemoPupil pupil) {
        LocalDate left = today.minusDays(LATEST_MOVE_DAYS_AGO + random.nextInt(MOVES_SPREAD_DAYS));
        DemoEnrolment first = pupil.enrolments().getFirst();
        LocalDate from = first.from().isBefore(left) ? first.from() : left.minusDays(1);
        String other =
                enrolling.otherThan(first.institution(), pupil.birthDate()).institution();
        return pupil.with(List.of(
                new DemoEnrolment(first.institution(), first.site(), from, left),
                new DemoEnrolment(other, "1", left.plusDays(1), null)));
    }

    private DemoPupil namesakeOf(DemoPupil pupil) {
        String school = pupil.enrolments().getFirst().institution();
        return households.onlyChild(pupil.givenName(), pupil.familyName(), pupil.birthDate(), school);
    }
}
