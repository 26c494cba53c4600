package be.handlewithcare.core.school;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a source of enrolments can answer. Schools are named, other pupils never are. */
public sealed interface LookupAnswer {
    /** The schools it names. */
    default List<InstitutionNumber> schools() {
        return switch (this) {
            case Found(var school) -> List.of(school);
            case SeveralSchools(var schools) -> schools;
            case SeveralPupils(var schools) -> schools;
            case NotFound _, Unavailable _ -> List.of();
        };
    }

    /** The same answer with other numbers for the schools; two schools that become one are one school. */
    default LookupAnswer withSchools(UnaryOperator<InstitutionNumber> numbers) {
        return switch (this) {
            case Found(var school) -> new Found(numbers.apply(school));
            case SeveralSchools(var schools) -> {
                SeveralSchools others =
                        new SeveralSchools(schools.stream().map(numbers).toList());
                yield others.schools().size() == 1 ? new Found(others.schools().getFirst()) : others;
            }
            case SeveralPupils(var schools) ->
                new SeveralPupils(schools.stream().map(numbers).toList());
            case NotFound _, Unavailable _ -> this;
        };
    }

    /** One pupil, enrolled at one school. */
    record Found(InstitutionNumber school) implements LookupAnswer {}

    /** No pupil with this name and birth date is enrolled on that day. */
    record NotFound() implements LookupAnswer {}

    /** One pupil, enrolled at several schools; ordered by number. */
    record SeveralSchools(List<InstitutionNumber> schools) implements LookupAnswer {
        public SeveralSchools {
            schools = schools.stream().distinct().sorted().toList();
        }
    }

    /** Several pupils with this name and birth date; their schools, ordered by number. */
    record SeveralPupils(List<InstitutionNumber> schools) implements LookupAnswer {
        public SeveralPupils {
            schools = schools.stream().distinct().sorted().toList();
        }
    }

    /** The source cannot answer now; ask again after that time. */
    record Unavailable(Duration retryAfter) implements LookupAnswer {}
}
