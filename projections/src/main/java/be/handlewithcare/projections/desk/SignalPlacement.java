package be.handlewithcare.projections.desk;

import be.handlewithcare.core.school.InstitutionNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a signal of a zone went.
 *
 * @param schools one or two
 * @param by who knew; null for signals of before it was kept
 */
public record SignalPlacement(
        List<InstitutionNumber> schools, @Nullable PlacedBy by) {
    public SignalPlacement {
        schools = List.copyOf(schools);
    }

    /** Who knew the school. */
    public enum PlacedBy {
        LOOKUP,
        PERSON
    }
}
