package be.handlewithcare.core.child;

import java.time.LocalDate;
import java.util.List;

/** Counts how many children were forgotten. */
public interface ErasureCounts {

    /** The days in Brussels from this one on, on which any were; newest first. */
    List<Forgotten> since(LocalDate day);

    /**
     * How many signals had their child forgotten on a day, for one cause.
     *
     * @param signals one or more
     */
    record Forgotten(LocalDate day, ErasureCause cause, long signals) {}
}
