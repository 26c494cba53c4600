package be.handlewithcare.axon.task;

import java.time.Duration;

/**
 * How tasks are carried out on one node.
 *
 * @param threads how many at once, 1 to 64
 * @param mailThreads how many mails at once beside them, 1 to 64: while a mail server hangs, all others are as quick as ever
 * @param pollInterval how often the queue is looked at
 */
public record TaskSettings(int threads, int mailThreads, Duration pollInterval) {

    public TaskSettings {
        check(threads);
        check(mailThreads);
        if (pollInterval.isNegative() || pollInterval.isZero()) {
            throw new IllegalArgumentException("the poll interval must be longer than nothing");
        }
    }

    private static void check(int threads) {
        if (threads < 1 || threads > 64) {
            throw new IllegalArgumentException("task threads must be 1 to 64");
        }
    }
}
