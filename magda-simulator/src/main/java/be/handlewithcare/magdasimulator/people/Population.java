package be.handlewithcare.magdasimulator.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All pupils, found by birth date and name, by number and by key. Immutable. */
public final class Population {
    private final Map<String, Pupil> byId;
    private final Map<LocalDate, List<Pupil>> byBirthDate;
    private final Map<NationalNumber, Pupil> byNumber = new HashMap<>();
    private final List<String> institutions;

    Population(Collection<Pupil> pupils) {
        byId = pupils.stream().collect(Collectors.toMap(Pupil::id, pupil -> pupil));
        byBirthDate = pupils.stream().collect(Collectors.groupingBy(Pupil::born));
        for (Pupil pupil : pupils) {
            byNumber.put(pupil.number(), pupil);
            byNumber.put(pupil.formerNumber(), pupil);
            byNumber.put(pupil.namesakeNumber(), pupil);
        }
        institutions = pupils.stream()
                .flatMap(pupil -> pupil.enrolments().stream())
                .map(Enrolment::institution)
                .distinct()
                .sorted()
                .toList();
    }

    /** Who was born that day and has this name or nearly so; exact ones first. */
    public List<Match> search(PersonName name, LocalDate born) {
        return byBirthDate.getOrDefault(born, List.of()).stream()
                .flatMap(pupil -> match(name, pupil).stream())
                .sorted(Comparator.comparing((Match match) -> !match.exact())
                        .thenComparing(match -> match.pupil().id()))
                .toList();
    }

    /** Whose number it is, was, or would be a namesake's. */
    public Optional<Pupil> withNumber(String number) {
        return Optional.ofNullable(byNumber.get(new NationalNumber(number)));
    }

    /** The pupil with this key. */
    public Optional<Pupil> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Another institution of the register than this one; one that nobody attends if there is none. */
    public String otherThan(String institution) {
        return institutions.stream()
                .filter(other -> !other.equals(institution))
                .findFirst()
                .orElse("999998");
    }

    /** How many pupils. */
    public int size() {
        return byId.size();
    }

    private static Optional<Match> match(PersonName searched, Pupil pupil) {
        return Stream.of(Likeness.EXACT, Likeness.NEAR)
                .flatMap(wanted -> pupil.names().stream()
                        .filter(name -> Likeness.between(searched, name) == wanted)
                        .map(name -> new Match(pupil, name, wanted == Likeness.EXACT)))
                .findFirst();
    }
}
