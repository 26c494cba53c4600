package be.handlewithcare.core.intervention;

import be.handlewithcare.core.zone.ZoneCode;

/**
 * The number of signals that a zone withdrew or closed after it had looked at the schools to choose from. A misuse looks like this:
 * somebody reports a child with one wrong letter to learn its school, reads the near schools, and withdraws or closes the signal.
 *
 * @param lastDay in the last 24 hours, without those of an earlier alert
 */
public record WithdrawnSearches(ZoneCode zone, long lastDay) {
    private static final int UNUSUAL = 3;

    /** Returns whether there are 3 or more. */
    public boolean isUnusual() {
        return lastDay >= UNUSUAL;
    }
}
