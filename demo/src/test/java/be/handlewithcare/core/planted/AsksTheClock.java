package be.handlewithcare.core.planted;

import java.time.Instant;

/** Planted: breaks a rule of the house on purpose. */
public final class AsksTheClock {
    public Instant now() {
        return Instant.now();
    }
}
