package be.handlewithcare.axon.task;

import java.time.Instant;
import java.util.Optional;

/** How one kind of task is carried out. */
interface Errand {
    TaskKind kind();

    /**
     * Carries one out. May be killed at any point and is then run again; may run twice at once on two nodes. What it
     * throws leaves the task in the queue, to be tried again.
     *
     * @param instance what it is for, see {@link PlannedTask}
     * @return when to come back, if it is not the time for it; empty when done
     */
    Optional<Instant> carryOut(String instance);
}
