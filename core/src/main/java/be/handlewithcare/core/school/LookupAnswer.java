package be.handlewithcare.core.school;

import java.time.Duration;
import java.util.List;

/** What a source of enrolments can answer. Schools are named, other pupils never are. */
public sealed interface LookupAnswer {

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
