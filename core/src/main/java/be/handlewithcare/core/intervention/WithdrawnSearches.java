package be.handlewithcare.core.intervention;

import be.handlewithcare.core.zone.ZoneCode;

/**
 * How many signals a zone took back after it had looked at the schools to choose from. Whoever wants to know where a child
 * goes to school reports it with one wrong letter, reads the near schools, and withdraws.
 *
 * @param lastDay in the last 24 hours, and not counted by a call before
 */
public record WithdrawnSearches(ZoneCode zone, long lastDay) {
    private static final int UNUSUAL = 3;

    /** Whether these are 3 or more. */
    public boolean isUnusual() {
        return lastDay >= UNUSUAL;
    }
}
