package be.handlewithcare.veck.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which schools take part, and which were hit.
 *
 * @param involved how many schools a signal was placed at
 * @param municipalities by name
 * @param untrained the schools that were hit but take no part, the most often hit first
 */
public record SchoolsReached(long involved, List<Municipality> municipalities, List<Untrained> untrained) {

    /**
     * The schools of one municipality.
     *
     * @param name null for the schools of which no list says where they are
     * @param takingPart how many take part today
     * @param hit how many of those were hit
     * @param untrained how many were hit but take no part
     */
    public record Municipality(@Nullable String name, long takingPart, long hit, long untrained) {}

    /**
     * A school that was hit but takes no part.
     *
     * @param name null, as the municipality, if no list knows it
     */
    public record Untrained(
            String number, @Nullable String name, @Nullable String municipality, long signals) {}
}
