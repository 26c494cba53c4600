package be.handlewithcare.police.desk;

import be.handlewithcare.core.signal.AttentionReason;
import be.handlewithcare.projections.desk.SignalStatus;
import be.handlewithcare.projections.desk.SignalView;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A signal as a page shows it: where it stands, not whom it is about. Templates find only public methods. */
record SignalLine(SignalView signal) {

    /** Whether how long is left still matters. */
    public boolean isOpen() {
        return switch (signal.status()) {
            case AWAITING_SCHOOL, NEEDS_ATTENTION -> true;
            case NOTIFIED, CLOSED, WITHDRAWN -> false;
        };
    }

    /** Key of the words for where it stands. */
    public String status() {
        boolean onItsWay = signal.status() == SignalStatus.AWAITING_SCHOOL && signal.placedAt() != null;
        return "police.status." + (onItsWay ? "ON_ITS_WAY" : signal.status().name());
    }

    /** Key of the words for why it stands there, if that needs any. */
    public @Nullable String reason() {
        return switch (signal.status()) {
            case NEEDS_ATTENTION, CLOSED, WITHDRAWN -> "police.reason." + signal.status() + "." + signal.reason();
            case AWAITING_SCHOOL, NOTIFIED -> null;
        };
    }

    /** The style class of its badge. */
    public String badge() {
        return "badge-" + signal.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a person has to decide. */
    public boolean needsAttention() {
        return signal.status() == SignalStatus.NEEDS_ATTENTION;
    }

    /**
     * Why a person has to decide.
     *
     * @throws IllegalArgumentException unless {@link #needsAttention()}
     */
    AttentionReason attention() {
        return AttentionReason.valueOf(String.valueOf(signal.reason()));
    }

    /** Whether the zone took it back. */
    public boolean isWithdrawn() {
        return signal.status() == SignalStatus.WITHDRAWN;
    }

    /** Whether the zone may still take it back. */
    public boolean isWithdrawable() {
        return !isWithdrawn() && !signal.erased();
    }
}
