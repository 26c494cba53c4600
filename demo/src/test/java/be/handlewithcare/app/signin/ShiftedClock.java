package be.handlewithcare.app.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The application's clock, which a test can put forward. */
final class ShiftedClock extends Clock {
    private final Clock clock;
    private volatile Duration ahead = Duration.ZERO;

    ShiftedClock(Clock clock) {
        this.clock = clock;
    }

    void forward(Duration by) {
        ahead = ahead.plus(by);
    }

    @Override
    public Instant instant() {
        return clock.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }
}
