package be.handlewithcare.police.desk;

import be.handlewithcare.core.zone.PolicePost;
import be.handlewithcare.projections.desk.SignalStatus;
import be.handlewithcare.projections.desk.SignalView;
import java.time.Instant;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A signal in words: where it stands and until when, not whom it is about. Templates find only public methods.
 *
 * @param left how long until it is due, or since when it is too late; null once that no longer matters
 * @param late whether it is still open past the 24 hours
 */
record SignalLine(
        SignalView signal,
        String occurred,
        String due,
        @Nullable String left,
        boolean late,
        String reason) {

    static SignalLine of(SignalView signal, Instant now) {
        return new SignalLine(
                signal,
                DutchTime.moment(signal.occurredAt()),
                DutchTime.moment(signal.dueAt()),
                isOpen(signal) ? DutchTime.left(signal.dueAt(), now) : null,
                isOpen(signal) && !now.isBefore(signal.dueAt()),
                DutchReason.of(signal));
    }

    private static boolean isOpen(SignalView signal) {
        return switch (signal.status()) {
            case AWAITING_SCHOOL, NEEDS_ATTENTION -> true;
            case NOTIFIED, CLOSED, WITHDRAWN -> false;
        };
    }

    /** The zone's station, if it said so, and which child of the report, if there are more. */
    public String where() {
        StringJoiner where = new StringJoiner(", ");
        PolicePost post = signal.post();
        if (post != null) {
            where.add(post.value());
        }
        if (signal.children() > 1) {
            where.add("kind " + (signal.child() + 1) + " van " + signal.children());
        }
        return where.toString();
    }

    /** Where it stands. */
    public String label() {
        return switch (signal.status()) {
            case AWAITING_SCHOOL -> signal.placedAt() == null ? "School wordt gezocht" : "Op weg naar de school";
            case NEEDS_ATTENTION -> "Wacht op een beslissing";
            case NOTIFIED -> "School verwittigd";
            case CLOSED -> "Afgesloten";
            case WITHDRAWN -> "Ingetrokken";
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

    /** Whether the zone may still take it back. */
    public boolean isWithdrawable() {
        return signal.status() != SignalStatus.WITHDRAWN && !signal.erased();
    }

    /** Who answered where the child goes to school, if somebody has. */
    public @Nullable String source() {
        return switch (signal.source()) {
            case null -> null;
            case REGISTER -> "Het inschrijvingsregister";
            case MAGDA -> "MAGDA";
        };
    }

    /** When its school was known, if it is. */
    public @Nullable String placed() {
        Instant at = signal.placedAt();
        return at == null ? null : DutchTime.moment(at);
    }

    /** When the promise was kept, if it was. */
    public @Nullable String notified() {
        Instant at = signal.notifiedAt();
        return at == null ? null : DutchTime.moment(at);
    }
}
