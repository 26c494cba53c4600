package be.handlewithcare.core.circle;

import be.handlewithcare.core.planted.ComesBack;
import org.jspecify.annotations.Nullable;

/** Planted: breaks a rule of the house on purpose. */
public final class GoesRound {
    @Nullable
    public ComesBack other;
}
