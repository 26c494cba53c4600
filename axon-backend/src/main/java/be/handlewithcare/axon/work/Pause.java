package be.handlewithcare.axon.work;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Pauses between tries: 1 second, then twice as long each time up to a longest one, give or take a fifth so that many do
 * not come back together.
 */
public final class Pause {
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final int MOST_DOUBLINGS = 20;
    private static final double SPREAD = 0.2;

    private Pause() {}

    /**
     * The pause after so many failures.
     *
     * @param failures in a row, from 1
     */
    public static Duration after(int failures, Duration longest) {
        Duration doubled = SHORTEST.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        Duration grown = doubled.compareTo(longest) < 0 ? doubled : longest;
        double factor = 1 + ThreadLocalRandom.current().nextDouble(-SPREAD, SPREAD);
        return Duration.ofMillis(Math.round(grown.toMillis() * factor));
    }
}
