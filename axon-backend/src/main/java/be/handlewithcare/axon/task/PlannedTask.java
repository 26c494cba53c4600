package be.handlewithcare.axon.task;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * A piece of work and its time.
 *
 * @param instance what it is for: the id of a signal or a notice, and what else tells it from others of its kind, each
 *     after a slash. Planning an equal one twice is planning it once
 */
record PlannedTask(TaskKind kind, String instance, Instant at) {
    private static final String BORDER = "/";

    static PlannedTask of(TaskKind kind, Instant at, Object subject, Object... further) {
        StringBuilder instance = new StringBuilder(subject.toString());
        Arrays.stream(further).forEach(part -> instance.append(BORDER).append(part));
        return new PlannedTask(kind, instance.toString(), at);
    }

    /** The parts of an instance. */
    static List<String> partsOf(String instance) {
        return List.of(instance.split(BORDER, -1));
    }
}
