package be.handlewithcare.projections.publication;

import be.handlewithcare.core.publication.PublicFigure;

/**
 * How many signals were told within 24 hours, of how many that had to be.
 *
 * @param inTime at most {@code all}
 */
record Promptly(long inTime, long all) {
    /** From so many on, a step of five in a hundred is five signals or more. */
    private static final long ENOUGH = 100;

    /** So many of a hundred, rounded down: what was not in time is never told as if it was. */
    PublicFigure percent() {
        return all < ENOUGH
                ? new PublicFigure.Withheld()
                : new PublicFigure.Rounded(inTime * 100 / all / PublicFigure.STEP * PublicFigure.STEP);
    }
}
