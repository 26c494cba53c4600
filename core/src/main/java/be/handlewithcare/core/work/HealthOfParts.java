package be.handlewithcare.core.work;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the parts are on which the system leans, for who keeps it running. */
@FunctionalInterface
public interface HealthOfParts {

    /** Each part as it is now, in a fixed order; asks each, so takes up to some seconds where one hangs. */
    List<Part> parts();

    /**
     * A part.
     *
     * @param name such as {@code register}
     * @param state a code such as {@code LOADED}
     * @param good whether nobody has to see to it
     * @param detail a further code, such as the line that is wrong; never content
     */
    record Part(
            String name,
            String state,
            boolean good,
            @Nullable String detail) {}
}
