package be.handlewithcare.core.publication;

/** What everybody may know of a count. */
public sealed interface PublicFigure {
    /** The largest count that is hidden. */
    long MOST_HIDDEN = 7;

    /** What every count that is told is a multiple of. */
    long STEP = 5;

    /** Of a count the nearest multiple of five, and nought is nought; of a percentage the next below. */
    record Rounded(long count) implements PublicFigure {}

    /** One to seven, and no more is said. */
    record Small() implements PublicFigure {}

    /** Nothing is said, not even whether it is small: it would tell a small count, or is too little for a percentage. */
    record Withheld() implements PublicFigure {}

    /** What is told of a count that stands alone. */
    static PublicFigure of(long count) {
        return isSmall(count) ? new Small() : new Rounded(nearest(count));
    }

    /** The nearest multiple of five. */
    static long nearest(long count) {
        return (count + STEP / 2) / STEP * STEP;
    }

    /** Whether that many are so few that one may recognise somebody. */
    static boolean isSmall(long count) {
        return count >= 1 && count <= MOST_HIDDEN;
    }
}
