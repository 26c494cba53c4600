package be.handlewithcare.axon.commit;

import be.handlewithcare.core.school.InstitutionNumber;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Under what number a school goes on, and whether it takes part. Asked inside a transaction. */
public final class SchoolNumbers {
    private final StoredStates states;

    public SchoolNumbers(StoredStates states) {
        this.states = states;
    }

    /** The number under which a school goes on on that day, through all its mergers; a circle ends where it began. */
    public InstitutionNumber currentOf(InstitutionNumber school, LocalDate on) {
        Set<InstitutionNumber> seen = new LinkedHashSet<>();
        Optional<InstitutionNumber> next = Optional.of(school);
        while (next.isPresent() && seen.add(next.get())) {
            next = states.of(next.get()).successorOn(on);
        }
        return next.orElseGet(() -> seen.stream().reduce(school, (_, last) -> last));
    }

    /** Those that take part on that day. */
    public Set<InstitutionNumber> takingPart(Collection<InstitutionNumber> schools, LocalDate on) {
        return schools.stream()
                .filter(school -> states.of(school).takesPartOn(on))
                .collect(Collectors.toUnmodifiableSet());
    }
}
