package be.handlewithcare.app.demo.mail;

import be.handlewithcare.core.calendar.Brussels;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A mail as the demo's server got it.
 *
 * @param at when it was handed over
 */
public record ReceivedMail(Instant at, String to, String subject, String text) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.of("nl", "BE"));

    /** When it was handed over, as people here say it. */
    public String inBrussels() {
        return MOMENT.format(at.atZone(Brussels.ZONE));
    }
}
