package be.handlewithcare.axon.task;

import java.time.Duration;

/**
 * How one node runs tasks.
 *
 * @param threads tasks at once, 1 to 64
 * @param mailThreads mails at once besides them, 1 to 64: while a mail server hangs, all other tasks are as quick as ever
 * @param pollInterval how often the queue is polled
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
