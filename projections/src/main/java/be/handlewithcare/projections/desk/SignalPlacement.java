package be.handlewithcare.projections.desk;

import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.signal.PlacedBy;
import java.util.List;

/**
 * How a signal of a zone found its school.
 *
 * @param schools the one or two that a person of the zone chose. Empty if the lookup found them: otherwise whoever reports
 *     a child would learn where it goes to school
 * @param by who knew
 */
public record SignalPlacement(List<InstitutionNumber> schools, PlacedBy by) {
    /** @throws IllegalArgumentException for schools that the lookup found */
    public SignalPlacement {
        if (by == PlacedBy.LOOKUP && !schools.isEmpty()) {
            throw new IllegalArgumentException("what the lookup found is not for the zone");
        }
        schools = List.copyOf(schools);
    }
}
