package be.handlewithcare.axon.task;

import java.time.Duration;

/**
 * How tasks are carried out on one node.
 *
 * @param threads how many at once, 1 to 64
 * @param pollInterval how often the queue is looked at
 */
public record TaskSettings(int threads, Duration pollInterval) {

    public TaskSettings {
        if (threads < 1 || threads > 64) {
            throw new IllegalArgumentException("task threads must be 1 to 64");
        }
        if (pollInterval.isNegative() || pollInterval.isZero()) {
            throw new IllegalArgumentException("the poll interval must be longer than nothing");
        }
    }
}
