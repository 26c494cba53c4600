package be.handlewithcare.demo.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invented school.
 *
 * @param institution six digits
 * @param mailbox at a domain that cannot exist
 * @param secondary for pupils from 12 on
 * @param joinedOn since when it takes part; null for a school that is not trained yet
 */
public record DemoSchool(
        String institution,
        String name,
        String municipality,
        String mailbox,
        boolean secondary,
        @Nullable LocalDate joinedOn) {

    /** Whether signals go to it. */
    public boolean takesPart() {
        return joinedOn != null;
    }
}
