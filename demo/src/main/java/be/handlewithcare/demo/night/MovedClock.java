package be.handlewithcare.demo.night;

import java.time.Clock;
import java.time.Duration;

/** The one clock for commands that run beside the application, in the same week as it. */
final class MovedClock {
    private MovedClock() {}

    /** UTC, moved by the demo's offset. */
    static Clock by(Duration offset) {
        return Clock.offset(Clock.systemUTC(), offset);
    }
}
