package be.handlewithcare.core.child;

import be.handlewithcare.core.calendar.SchoolYear;
import java.time.LocalDate;
import java.util.Set;

/** Makes child tokens under the key of a school year, until the year is forgotten. */
public interface ChildTokens {

    /**
     * The token of a child in a school year; equal for equal names after normalisation and equal birth dates.
     *
     * @throws IllegalStateException if the year's tokens are {@linkplain SchoolYear#tokensForgottenFrom() forgotten}
     */
    ChildToken tokenOf(Identity child, SchoolYear year);

    /**
     * Destroys for good the keys of all school years whose tokens are to be forgotten from this day on, or were before:
     * the tokens that stay behind still count repeats, and no child can be tried on them any more. May be repeated, and
     * run on several nodes at once.
     *
     * @param today in Brussels
     * @return the years that this very call has forgotten
     */
    Set<SchoolYear> forgetOutdated(LocalDate today);
}
