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
     * Counts, for each zone, the signals that it withdrew or closed in the last 24 hours after it had looked at their schools. Leaves out
     * zones for which the audit log already has the alert of this day. Counts also without limits. Runs in the current
     * transaction, like the method above.
     */
    List<WithdrawnSearches> searchedThenWithdrawn(Instant now);
}
