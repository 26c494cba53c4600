package be.handlewithcare.core.signal;

import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a signal went through so far, wherever it stands now.
 *
 * @param candidates the schools that the lookup could not choose between, possibly none
 * @param placements every school it ever went to, in that order
 * @param overdue whether its 24 hours went by without the promise being kept
 * @param escalated the furthest step that was called for, if one
 */
public record Course(
        SignalRaised raised,
        List<InstitutionNumber> candidates,
        List<Placement> placements,
        boolean overdue,
        @Nullable Escalation escalated) {
    public Course {
        candidates = List.copyOf(candidates);
        placements = List.copyOf(placements);
    }

    static Course of(SignalRaised raised) {
        return new Course(raised, List.of(), List.of(), false, null);
    }

    /** The schools whose notice stands: all it went to, but those that sent it back. */
    public List<InstitutionNumber> standingAt() {
        return placements.stream()
                .filter(placement -> !placement.returned())
                .map(Placement::school)
                .toList();
    }

    /** Every school it ever went to. */
    public List<InstitutionNumber> everAt() {
        return placements.stream().map(Placement::school).toList();
    }

    /** Whether that school said that the child is not its pupil. */
    public boolean isReturnedBy(InstitutionNumber school) {
        return placementAt(school).filter(Placement::returned).isPresent();
    }

    Optional<Placement> placementAt(InstitutionNumber school) {
        return placements.stream()
                .filter(placement -> placement.school().equals(school))
                .findFirst();
    }

    /** When the last of these schools was told; empty while one of them is not. */
    Optional<Instant> allToldAt(List<InstitutionNumber> schools) {
        List<Instant> told = schools.stream()
                .flatMap(school -> placementAt(school).stream())
                .map(Placement::toldAt)
                .filter(Objects::nonNull)
                .toList();
        return told.size() == schools.size() ? told.stream().max(Comparator.naturalOrder()) : Optional.empty();
    }

    /** The candidates that did not send it back. */
    List<InstitutionNumber> remainingCandidates() {
        return candidates.stream().filter(school -> !isReturnedBy(school)).toList();
    }

    Course withCandidates(List<InstitutionNumber> schools) {
        return new Course(raised, schools, placements, overdue, escalated);
    }

    Course placedAt(List<InstitutionNumber> schools) {
        List<Placement> all = new ArrayList<>(placements);
        schools.stream()
                .filter(school -> placementAt(school).isEmpty())
                .map(school -> new Placement(school, null, false))
                .forEach(all::add);
        return new Course(raised, candidates, all, overdue, escalated);
    }

    Course toldTo(InstitutionNumber school, Instant at) {
        return changed(school, placement -> new Placement(school, at, placement.returned()));
    }

    /** Back to a person, who is to be called again where it takes too long. */
    Course returnedBy(InstitutionNumber school) {
        Course returned = changed(school, placement -> new Placement(school, placement.toldAt(), true));
        return new Course(raised, candidates, returned.placements, overdue, null);
    }

    private Course changed(InstitutionNumber school, UnaryOperator<Placement> change) {
        List<Placement> all = placements.stream()
                .map(placement -> placement.school().equals(school) ? change.apply(placement) : placement)
                .toList();
        return new Course(raised, candidates, all, overdue, escalated);
    }

    Course asOverdue() {
        return new Course(raised, candidates, placements, true, escalated);
    }

    Course escalatedTo(Escalation step) {
        return new Course(raised, candidates, placements, overdue, step);
    }
}
