package be.handlewithcare.projections.publication;

import java.util.Arrays;
import java.util.Optional;

/** What is counted for everybody. */
public enum Measure {
    INTERVENTIONS("interventions"),
    SIGNALS("signals"),
    /** Distinct children, each once for each school year. */
    CHILDREN("children"),
    /** Schools at which a signal was placed; only of a year, and not of one zone. */
    SCHOOLS("schools"),
    /**
     * How many of a hundred signals were told to the school within 24 hours, rounded down to a multiple of five; only of a
     * year, not of one zone, and only of a hundred signals or more.
     */
    IN_TIME_PERCENT("inTimePercent");

    private final String code;

    Measure(String code) {
        this.code = code;
    }

    /** What it is called where it is kept and on the wire; published figures are kept under it for good. */
    public String code() {
        return code;
    }

    /** The measure of that code; none for one that a later version counts. */
    static Optional<Measure> of(String code) {
        return Arrays.stream(values())
                .filter(measure -> measure.code.equals(code))
                .findFirst();
    }
}
