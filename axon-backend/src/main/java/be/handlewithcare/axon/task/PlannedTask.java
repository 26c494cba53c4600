package be.handlewithcare.axon.task;

import be.handlewithcare.core.child.ErasureCause;
import be.handlewithcare.core.process.Deadline;
import be.handlewithcare.core.process.Deadline.CallAfterReturn;
import be.handlewithcare.core.process.Deadline.CallForDecision;
import be.handlewithcare.core.process.Deadline.EraseAfterOpening;
import be.handlewithcare.core.process.Deadline.EraseIdentity;
import be.handlewithcare.core.process.Deadline.MarkOverdue;
import be.handlewithcare.core.process.Deadline.RemindSchool;
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

    static PlannedTask of(Deadline deadline) {
        return switch (deadline) {
            case CallForDecision(var signal, var step, var at) -> of(TaskKind.ESCALATE_SIGNAL, at, signal, step);
            case CallAfterReturn(var signal, var school, var at) ->
                of(TaskKind.ESCALATE_SIGNAL, at, signal, "returned", school);
            case MarkOverdue(var signal, var at) -> of(TaskKind.MARK_OVERDUE, at, signal);
            case RemindSchool(var notice, int number, var at) -> of(TaskKind.REMIND_SCHOOL, at, notice, number);
            case EraseIdentity(var signal, var cause, var at) -> of(TaskKind.ERASE_IDENTITY, at, signal, cause);
            case EraseAfterOpening(var signal, var notice, var at) ->
                of(TaskKind.ERASE_IDENTITY, at, signal, ErasureCause.OPENED, notice);
        };
    }

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
