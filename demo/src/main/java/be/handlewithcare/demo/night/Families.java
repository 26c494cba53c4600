package be.handlewithcare.demo.night;

import be.handlewithcare.core.child.ChildName;
import be.handlewithcare.core.child.MatchingName;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/** The families of a neighbourhood in the order in which the night calls on them; none twice. */
final class Families {
    private final Map<Likeness, Integer> pupilsAlike = new HashMap<>();
    private final Map<String, String> municipalities;
    private final Deque<List<RegisteredPupil>> waiting;

    Families(Neighbourhood neighbourhood, Random random) {
        municipalities = neighbourhood.municipalities();
        Map<String, List<RegisteredPupil>> households = new LinkedHashMap<>();
        for (RegisteredPupil pupil : neighbourhood.pupils()) {
            pupilsAlike.merge(Likeness.of(pupil.child()), 1, Integer::sum);
            households
                    .computeIfAbsent(pupil.household(), household -> new ArrayList<>())
                    .add(pupil);
        }
        List<List<RegisteredPupil>> inAnyOrder = new ArrayList<>(households.values());
        Collections.shuffle(inAnyOrder, random);
        waiting = new ArrayDeque<>(inAnyOrder);
    }

    /** Who will be placed by itself: everybody at one school there that takes part, and nobody with a namesake. */
    List<DemoIntervention.Child> ordinary(Station station, int atLeast) {
        return next(family -> family.size() >= atLeast
                && family.stream().allMatch(pupil -> isUnique(pupil) && isPlacedBy(station, pupil)));
    }

    List<DemoIntervention.Child> atUntrainedSchool() {
        return next(family -> family.stream()
                .allMatch(pupil -> isUnique(pupil)
                        && pupil.isAtOneSchool()
                        && !municipalities.containsKey(pupil.schools().getFirst())));
    }

    List<DemoIntervention.Child> withNamesake() {
        return next(family -> family.size() == 1 && !isUnique(family.getFirst()));
    }

    List<DemoIntervention.Child> atTwoSchools() {
        return next(family -> family.stream()
                .anyMatch(pupil ->
                        isUnique(pupil) && pupil.settled() && pupil.schools().size() == 2));
    }

    boolean isKnown(DemoIntervention.Child child) {
        return pupilsAlike.containsKey(Likeness.of(child));
    }

    private List<DemoIntervention.Child> next(Predicate<List<RegisteredPupil>> wanted) {
        List<RegisteredPupil> found = waiting.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the register holds too few families for a night"));
        waiting.remove(found);
        return found.stream().map(RegisteredPupil::child).toList();
    }

    private boolean isUnique(RegisteredPupil pupil) {
        return Integer.valueOf(1).equals(pupilsAlike.get(Likeness.of(pupil.child())));
    }

    private boolean isPlacedBy(Station station, RegisteredPupil pupil) {
        return pupil.isAtOneSchool()
                && station.municipalities()
                        .contains(municipalities.getOrDefault(pupil.schools().getFirst(), ""));
    }

    /** All that a lookup goes by. */
    private record Likeness(MatchingName name, LocalDate birthDate) {
        static Likeness of(DemoIntervention.Child child) {
            String givenName = child.givenName();
            ChildName name = new ChildName(givenName == null ? ChildName.NO_GIVEN_NAME : givenName, child.familyName());
            return new Likeness(MatchingName.of(name), child.birthDate());
        }
    }
}
