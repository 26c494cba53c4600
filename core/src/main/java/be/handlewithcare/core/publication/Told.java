package be.handlewithcare.core.publication;

/** The counts of which one and the same is told: those from the least to the most. */
record Told(long least, long most) {

    /** Those of which the same is told as of this one, if it stands alone. */
    static Told as(long count) {
        if (count == 0) {
            return new Told(0, 0);
        }
        if (PublicFigure.isSmall(count)) {
            return new Told(1, PublicFigure.MOST_HIDDEN);
        }
        long middle = PublicFigure.nearest(count);
        long half = PublicFigure.STEP / 2;
        return new Told(Math.max(PublicFigure.MOST_HIDDEN + 1, middle - half), middle + half);
    }

    /** The next below; there is none below nought. */
    Told below() {
        return as(least - 1);
    }

    /** The next above. */
    Told above() {
        return as(most + 1);
    }

    boolean isLowest() {
        return least == 0;
    }

    boolean holds(long count) {
        return least <= count && count <= most;
    }

    /** All from this to that one. */
    Told upTo(Told other) {
        return new Told(least, other.most);
    }
}
