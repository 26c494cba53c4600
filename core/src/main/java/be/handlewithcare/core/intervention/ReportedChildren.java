package be.handlewithcare.core.intervention;

import be.handlewithcare.core.zone.ZoneCode;

/**
 * How many children a zone reported.
 *
 * @param lastDay in the last 24 hours
 * @param fourWeeksBefore in the 28 days before those
 */
public record ReportedChildren(ZoneCode zone, long lastDay, long fourWeeksBefore) {
    private static final int FEWEST = 10;
    private static final int TIMES_THE_USUAL = 2;
    private static final int DAYS_BEFORE = 28;

    /** Whether these are 10 or more, and more than twice what is usual for a day in this zone. */
    public boolean isUnusual() {
        return lastDay >= FEWEST && lastDay * DAYS_BEFORE > fourWeeksBefore * TIMES_THE_USUAL;
    }
}
