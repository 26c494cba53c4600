package be.handlewithcare.axon.task;

import be.handlewithcare.axon.work.Round;
import be.handlewithcare.core.child.KeyUpkeep;
import java.time.Duration;

/** Takes destroyed keys off the disk soon after, and wraps keys anew once the key file has a new primary key. */
final class KeyUpkeepRound implements Round {
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final KeyUpkeep upkeep;

    KeyUpkeepRound(KeyUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public String name() {
        return "key-upkeep";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void make() {
        upkeep.keepUp();
    }
}
