package be.handlewithcare.axon.lookup;

import java.time.Duration;

/**
 * How schools are looked up.
 *
 * @param atOnce how many children at most are asked for at the same moment, over all nodes together, 1 to 64
 * @param pollInterval how often a node looks whether somebody waits
 */
public record LookupSettings(int atOnce, Duration pollInterval) {

    public LookupSettings {
        if (atOnce < 1 || atOnce > 64) {
            throw new IllegalArgumentException("lookups at once must be 1 to 64");
        }
        if (pollInterval.isNegative() || pollInterval.isZero()) {
            throw new IllegalArgumentException("the poll interval must be longer than nothing");
        }
    }
}
