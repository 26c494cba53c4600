package be.handlewithcare.projections.publication;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The volumes as everybody may see them. A month is published once nothing can be added to it, 31 days after its end, a
 * calendar year with its December; what was published never changes.
 */
public interface PublicVolumes {

    /** The months that are published, the first to the last, if any are. */
    Optional<Edition> published();

    /** The cuts of each published month among these: first everywhere, then each zone in which something happened. */
    List<PublicRow> months(YearMonth first, YearMonth last);

    /** The cuts of that calendar year: everywhere, the provinces, the zones. Empty while it is not published. */
    List<PublicRow> year(int year);
}
