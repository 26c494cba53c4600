package be.handlewithcare.schoollookup.magda;

import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.child.MatchingName;
import be.handlewithcare.core.child.NearName;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Whom of those whom the person search came up with the child may be. A list of given names that is longer with MAGDA than
 * with the police is another name: near, not exact.
 *
 * @param exact those with exactly its name and birth date
 * @param unclear how many may have them for all that can be read of them
 * @param near those with its birth date and nearly its name, or if there are none, those with a letter more, less or other
 */
record Namesakes(List<NationalNumber> exact, int unclear, List<NationalNumber> near) {

    static Namesakes of(Identity child, List<Person> persons) {
        MatchingName name = MatchingName.of(child.name());
        String born = child.birthDate().value().toString();
        List<Person> mayBe = persons.stream()
                .filter(person -> person.name() == null || person.name().equals(name))
                .filter(person -> person.born() == null || person.born().equals(born))
                .toList();
        List<NationalNumber> exact = numbers(mayBe, Person::isWhole);
        Predicate<Person> known = person -> person.number() != null && exact.contains(person.number());
        List<Person> others = persons.stream()
                .filter(person -> born.equals(person.born()))
                .filter(known.negate())
                .toList();
        long unclear = mayBe.stream().filter(known.negate()).count();
        return new Namesakes(exact, (int) unclear, near(NearName.of(child.name()), others));
    }

    /** As the register finds them. */
    private static List<NationalNumber> near(Set<NearName> names, List<Person> others) {
        List<NationalNumber> near = numbers(others, person -> !Collections.disjoint(person.near(), names));
        if (!near.isEmpty() || others.isEmpty()) {
            return near;
        }
        Set<NearName> oneLetterOff =
                names.stream().flatMap(name -> name.oneLetterOff().stream()).collect(Collectors.toSet());
        return numbers(others, person -> !Collections.disjoint(person.near(), oneLetterOff));
    }

    private static List<NationalNumber> numbers(List<Person> persons, Predicate<Person> which) {
        return persons.stream()
                .filter(which)
                .map(Person::number)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
