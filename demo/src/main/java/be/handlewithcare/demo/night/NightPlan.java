package be.handlewithcare.demo.night;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes up the 40 interventions of a weekend: mostly children who are placed by themselves, and some of each other kind.
 */
final class NightPlan {
    private static final int MOST_CHILDREN = 4;
    private static final int BABY_DAYS = 850;

    private final Random random;
    private final Weekend weekend;
    private final Families families;
    private final String run;
    private final List<DemoIntervention> planned = new ArrayList<>();

    /** @param run tells this night from any other; goes into the references and decides on all that is made up */
    NightPlan(Neighbourhood neighbourhood, Weekend weekend, long run) {
        this.random = new Random(run);
        this.weekend = weekend;
        this.families = new Families(neighbourhood, random);
        this.run = Long.toString(run);
    }

    /** The interventions, oldest first. */
    List<DemoIntervention> interventions() {
        for (Station station : Station.ALL) {
            plan(station);
        }
        return planned.stream()
                .sorted(Comparator.comparing(DemoIntervention::occurredAt))
                .toList();
    }

    private void plan(Station station) {
        List<DemoIntervention.Child> again = families.ordinary(station, 1);
        add(station, weekend.inFirstNight(random), again);
        add(station, weekend.afterSecondEvening(random), again);
        add(station, weekend.anyTime(random), withUnknownBaby(families.ordinary(station, 1)));
        int ordinary = station.interventions() - 3;
        if (station.equals(Station.ALL.getFirst())) {
            add(station, weekend.anyTime(random), families.withNamesake());
            add(station, weekend.anyTime(random), families.atTwoSchools());
            add(station, weekend.anyTime(random), families.atUntrainedSchool());
            add(station, weekend.anyTime(random), families.atUntrainedSchool());
            ordinary -= 4;
        }
        for (int i = 0; i < ordinary; i++) {
            add(station, weekend.anyTime(random), families.ordinary(station, i % 3 == 0 ? 2 : 1));
        }
    }

    private void add(Station station, Instant occurredAt, List<DemoIntervention.Child> children) {
        String reference = String.format(Locale.ROOT, "DEMO-%s-%02d", run, planned.size() + 1);
        planned.add(new DemoIntervention(station.zone(), reference, occurredAt, station.post(), children));
    }

    /** A brother or sister too young for school: in no register, so a person has to look. */
    private List<DemoIntervention.Child> withUnknownBaby(List<DemoIntervention.Child> family) {
        List<DemoIntervention.Child> children =
                new ArrayList<>(family.subList(0, Math.min(family.size(), MOST_CHILDREN - 1)));
        children.add(unknownSiblingOf(family.getFirst()));
        return children;
    }

    private DemoIntervention.Child unknownSiblingOf(DemoIntervention.Child child) {
        while (true) {
            LocalDate birthDate = weekend.firstDay().minusDays(1 + random.nextInt(BABY_DAYS));
            String givenName =
                    List.of("Mila", "Lio", "Nina", "Adam", "Lou", "Sami").get(random.nextInt(6));
            DemoIntervention.Child baby = new DemoIntervention.Child(givenName, child.familyName(), birthDate);
            if (!families.isKnown(baby)) {
                return baby;
            }
        }
    }
}
