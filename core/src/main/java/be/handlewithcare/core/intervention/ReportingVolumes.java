package be.handlewithcare.core.intervention;

import java.time.Instant;
import java.util.List;

/** How much each zone reports, for who watches it. */
public interface ReportingVolumes {

    /**
     * Of each zone that reported in the last 24 hours and that the trail does not call unusual on this day of the calendar
     * in Brussels yet; none where nothing is limited. In the running transaction, at whose end the next may ask.
     */
    List<ReportedChildren> notCalledUnusualToday(Instant now);

    /**
     * Of each zone that withdrew a signal in the last 24 hours whose schools it had looked at, and that the trail does not
     * call unusual for it on this day yet. Also where nothing is limited. In the running transaction, as above.
     */
    List<WithdrawnSearches> searchedThenWithdrawn(Instant now);
}
