package be.handlewithcare.veck.schools;

import org.jspecify.annotations.Nullable;

/** How a school comes to its end, as VECK sends it. */
final class SchoolEnd {
    private SchoolEnd() {}

    /** @param on the first day on which it exists no more */
    record Closing(@Nullable String on) {}

    /**
     * It goes on as part of another.
     *
     * @param into the number under which it goes on
     * @param on the first day on which it does
     */
    record Merger(@Nullable String into, @Nullable String on) {}
}
