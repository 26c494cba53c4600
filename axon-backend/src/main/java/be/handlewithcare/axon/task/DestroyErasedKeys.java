package be.handlewithcare.axon.task;

import be.handlewithcare.axon.store.ErasedInEvents;
import be.handlewithcare.core.child.IdentityVault;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.ContentDigests;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Destroys each living key whose signal or intervention is erased according to the events: a restored backup of the vault brought
 * it back. A key without any events stays: the application's database may be the older one. Reads the living keys, which are few,
 * page by page, so neither time nor memory grows with the number of all signals. May be repeated, killed at any point, and run on
 * several nodes at once.
 */
final class DestroyErasedKeys {
    private static final Logger LOG = LoggerFactory.getLogger(DestroyErasedKeys.class);
    private static final int PAGE = 1_000;

    private final IdentityVault vault;
    private final ContentDigests digests;
    private final ErasedInEvents erased;

    DestroyErasedKeys(IdentityVault vault, ContentDigests digests, ErasedInEvents erased) {
        this.vault = vault;
        this.digests = digests;
        this.erased = erased;
    }

    void destroyAll() {
        int children = destroy(SignalId.BEFORE_ALL, vault::livingAfter, erased::signalsAmong, vault::erase);
        int reports =
                destroy(InterventionId.BEFORE_ALL, digests::livingAfter, erased::interventionsAmong, digests::forget);
        if (children + reports > 0) {
            LOG.warn(
                    "keys of {} erased children and {} of their reports had come back with a restored vault and are"
                            + " destroyed again",
                    children,
                    reports);
        }
    }

    private static <T> int destroy(
            T beforeAll, BiFunction<T, Integer, List<T>> livingAfter, UnaryOperator<List<T>> among, Consumer<T> key) {
        int destroyed = 0;
        T last = beforeAll;
        while (true) {
            List<T> living = livingAfter.apply(last, PAGE);
            if (living.isEmpty()) {
                return destroyed;
            }
            List<T> over = among.apply(living);
            over.forEach(key);
            destroyed += over.size();
            last = living.getLast();
        }
    }
}
