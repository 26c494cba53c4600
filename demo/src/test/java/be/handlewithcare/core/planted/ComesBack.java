package be.handlewithcare.core.planted;

import be.handlewithcare.core.circle.GoesRound;
import org.jspecify.annotations.Nullable;

/** Planted: breaks a rule of the house on purpose. */
public final class ComesBack {
    @Nullable
    public GoesRound other;
}
