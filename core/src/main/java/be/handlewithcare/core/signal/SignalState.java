package be.handlewithcare.core.signal;

import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.signal.SignalEvent.SignalErased;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where a signal stands. */
public sealed interface SignalState {
    /** What it went through so far; empty before it was raised. */
    Optional<Course> soFar();

    /** Nothing happened yet. */
    record NotRaised() implements SignalState {
        @Override
        public Optional<Course> soFar() {
            return Optional.empty();
        }
    }

    /** It was raised. */
    sealed interface Raised extends SignalState {
        Course course();

        @Override
        default Optional<Course> soFar() {
            return Optional.of(course());
        }
    }

    /** Its school is being looked up. */
    record AwaitingSchool(Course course) implements Raised {}

    /** It waits for a person. */
    record NeedsAttention(Course course, AttentionReason reason) implements Raised {}

    /**
     * It went to its schools.
     *
     * @param schools those that have to be told
     * @param notified whether all of them have been
     */
    record Placed(Course course, List<InstitutionNumber> schools, boolean notified) implements Raised {
        public Placed {
            schools = List.copyOf(schools);
        }
    }

    /** It ended without a notice. */
    record Closed(Course course, ClosingReason reason) implements Raised {}

    /** The zone took it back. */
    record Withdrawn(Course course, Instant withdrawnAt) implements Raised {}

    /**
     * The child is forgotten; nothing more happens to it.
     *
     * @param last where it stood before
     * @param erasure when, why, and which schools had it
     */
    record Erased(Raised last, SignalErased erasure) implements Raised {
        @Override
        public Course course() {
            return last.course();
        }
    }
}
