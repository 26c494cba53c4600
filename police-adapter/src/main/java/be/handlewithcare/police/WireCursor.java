package be.handlewithcare.police;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.projections.desk.SignalCursor;
import java.util.Base64;

/** The place in a list as callers carry it from page to page: opaque to them. */
public final class WireCursor {
    private static final String BORDER = " ";

    private WireCursor() {}

    /** The place, for a caller to bring back. */
    public static String write(SignalCursor cursor) {
        String text = cursor.dueAt() + BORDER + cursor.signal();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(ISO_8859_1));
    }

    /**
     * The place that was written.
     *
     * @throws Rejected {@link Rule#FORMAT} if it never was
     */
    public static SignalCursor read(String opaque) {
        String[] parts = decoded(opaque).split(BORDER, -1);
        if (parts.length != 2) {
            throw new Rejected(Rule.FORMAT);
        }
        try {
            return new SignalCursor(WireTime.instant(parts[0]), WireId.signal(parts[1]));
        } catch (Rejected rejected) {
            throw new Rejected(Rule.FORMAT);
        }
    }

    private static String decoded(String opaque) {
        try {
            return new String(Base64.getUrlDecoder().decode(opaque), ISO_8859_1);
        } catch (IllegalArgumentException e) {
            throw new Rejected(Rule.FORMAT);
        }
    }
}
