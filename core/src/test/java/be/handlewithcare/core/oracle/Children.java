package be.handlewithcare.core.oracle;

/** The numbers of children: the intervention and the place in its report. */
final class Children {
    static final int MOST_IN_ONE_REPORT = 3;

    private Children() {}

    static int of(int intervention, int place) {
        return intervention * 10 + place;
    }

    static int interventionOf(int child) {
        return child / 10;
    }
}
