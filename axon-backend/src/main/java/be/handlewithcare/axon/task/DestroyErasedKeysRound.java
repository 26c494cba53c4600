package be.handlewithcare.axon.task;

import be.handlewithcare.axon.work.Round;
import java.time.Duration;

/** Destroys the keys of erased children again and again, in case the vault is restored while the application runs. */
final class DestroyErasedKeysRound implements Round {
    private static final Duration EVERY = Duration.ofMinutes(10);

    private final DestroyErasedKeys keys;

    DestroyErasedKeysRound(DestroyErasedKeys keys) {
        this.keys = keys;
    }

    @Override
    public String name() {
        return "destroy-erased-keys";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void make() {
        keys.destroyAll();
    }
}
