package be.handlewithcare.core.lookup;

import be.handlewithcare.core.school.InstitutionNumber;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a source of enrolments can answer. Schools are named, other pupils never are. */
public sealed interface LookupAnswer {

    /** An answer with which the question is settled, if only by leaving it to a person. */
    sealed interface Definite extends LookupAnswer {
        /** The schools it names. */
        List<InstitutionNumber> schools();

        /** The same answer with other numbers for the schools; two schools that become one are one school. */
        Definite withSchools(UnaryOperator<InstitutionNumber> numbers);

        /** What kind of answer it is. */
        LookupOutcome outcome();
    }

    /** One pupil, enrolled at one school. */
    record Found(InstitutionNumber school) implements Definite {
        @Override
        public List<InstitutionNumber> schools() {
            return List.of(school);
        }

        @Override
        public Found withSchools(UnaryOperator<InstitutionNumber> numbers) {
            return new Found(numbers.apply(school));
        }

        @Override
        public LookupOutcome outcome() {
            return LookupOutcome.FOUND;
        }
    }

    /**
     * No pupil with this name and birth date is enrolled on that day, or the source will never say.
     *
     * @param schools those of pupils of this birth date whom the source takes to have nearly this name, for a person to
     *     choose from; ordered by number, possibly none
     */
    record NotFound(List<InstitutionNumber> schools) implements Definite {
        public NotFound {
            schools = schools.stream().distinct().sorted().toList();
        }

        /** Nobody comes near either. */
        public NotFound() {
            this(List.of());
        }

        @Override
        public NotFound withSchools(UnaryOperator<InstitutionNumber> numbers) {
            return new NotFound(schools.stream().map(numbers).toList());
        }

        @Override
        public LookupOutcome outcome() {
            return LookupOutcome.NOT_FOUND;
        }
    }

    /** One pupil, enrolled at several schools; ordered by number. */
    record SeveralSchools(List<InstitutionNumber> schools) implements Definite {
        public SeveralSchools {
            schools = schools.stream().distinct().sorted().toList();
        }

        @Override
        public Definite withSchools(UnaryOperator<InstitutionNumber> numbers) {
            SeveralSchools others =
                    new SeveralSchools(schools.stream().map(numbers).toList());
            return others.schools.size() == 1 ? new Found(others.schools.getFirst()) : others;
        }

        @Override
        public LookupOutcome outcome() {
            return LookupOutcome.SEVERAL_SCHOOLS;
        }
    }

    /** Several pupils with this name and birth date; their schools, ordered by number, possibly none. */
    record SeveralPupils(List<InstitutionNumber> schools) implements Definite {
        public SeveralPupils {
            schools = schools.stream().distinct().sorted().toList();
        }

        @Override
        public SeveralPupils withSchools(UnaryOperator<InstitutionNumber> numbers) {
            return new SeveralPupils(schools.stream().map(numbers).toList());
        }

        @Override
        public LookupOutcome outcome() {
            return LookupOutcome.SEVERAL_PUPILS;
        }
    }

    /** Nobody was asked: this source may not be, so that only a person can tell. */
    record NotAsked() implements Definite {
        @Override
        public List<InstitutionNumber> schools() {
            return List.of();
        }

        @Override
        public NotAsked withSchools(UnaryOperator<InstitutionNumber> numbers) {
            return this;
        }

        @Override
        public LookupOutcome outcome() {
            return LookupOutcome.NOT_ASKED;
        }
    }

    /** An answer that settles nothing yet: the source is asked again after that time, at the earliest. */
    sealed interface Pending extends LookupAnswer {
        Duration retryAfter();
    }

    /** The source gives no answer, for any child. */
    record Unavailable(Duration retryAfter) implements Pending {}

    /**
     * The source was not asked, because our own rate limit allows it only after that time. That says nothing about the source.
     */
    record RateLimited(Duration retryAfter) implements Pending {}

    /** The source answers that it is asked too much, for any child. */
    record TooMany(Duration retryAfter) implements Pending {}

    /**
     * The source answers, but says nothing about this child now. That says nothing about other children.
     *
     * @param known whether we know the reason that it gives; if not, and if this repeats, a person decides
     */
    record Inconclusive(Duration retryAfter, boolean known) implements Pending {}
}
