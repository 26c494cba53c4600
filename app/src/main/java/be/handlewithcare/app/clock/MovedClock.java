package be.handlewithcare.app.clock;

import java.time.Clock;
import java.time.Duration;

/** The one clock for commands that run beside the application, in the same week as it. */
public final class MovedClock {
    private MovedClock() {}

    /** UTC, moved by the demo's offset. */
    public static Clock by(Duration offset) {
        return Clock.offset(Clock.systemUTC(), offset);
    }
}
