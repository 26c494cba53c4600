package be.handlewithcare.magdasimulator.protocol;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads a context, strictly. Remembers every reference: none may come twice. */
public final class HeaderReader {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.'000'").withResolverStyle(ResolverStyle.STRICT);
    private static final int LONGEST_SENDER = 120;
    private static final int LONGEST_REFERENCE = 36;

    private final Clock clock;
    private final @Nullable Duration tolerance;
    private final Set<String> references = ConcurrentHashMap.newKeySet();

    /**
     * Checks the time of a message against this clock.
     *
     * @param tolerance how far it may be off; null if it is not looked at
     */
    public HeaderReader(Clock clock, @Nullable Duration tolerance) {
        this.clock = clock;
        this.tolerance = tolerance;
    }

    Header read(Service service, Tree context, Tree questionReference) throws Refused {
        context.only("Naam", "Versie", "Bericht");
        refuseIf(!context.child("Naam").text().equals(service.wireName()), Breach.CONTEXT_NAME);
        String version = context.child("Versie").text();
        refuseIf(!service.hasVersion(version), Breach.VERSION);
        Tree message = context.child("Bericht").only("Type", "Tijdstip", "Afzender");
        refuseIf(!message.child("Type").text().equals("VRAAG"), Breach.MESSAGE_TYPE);
        checkTime(message.child("Tijdstip").only("Datum", "Tijd"));
        Tree sender = message.child("Afzender").only("Identificatie", "Referte", "Hoedanigheid?");
        String identification = sender.child("Identificatie").text();
        refuseIf(identification.isEmpty() || identification.length() > LONGEST_SENDER, Breach.SENDER);
        String reference = reference(sender.child("Referte"));
        refuseIf(!references.add(reference), Breach.REFERENCE_REPEATED);
        Tree capacity = sender.optional("Hoedanigheid").orElse(null);
        return new Header(
                service,
                version,
                identification,
                reference,
                capacity == null ? null : capacity.text(),
                reference(questionReference));
    }

    private void checkTime(Tree moment) throws Refused {
        LocalDateTime said =
                time(moment.child("Datum").text() + " " + moment.child("Tijd").text());
        if (tolerance != null) {
            Duration off = Duration.between(said, LocalDateTime.ofInstant(clock.instant(), BRUSSELS));
            refuseIf(off.abs().compareTo(tolerance) > 0, Breach.TIME);
        }
    }

    private static LocalDateTime time(String text) throws Refused {
        try {
            return LocalDateTime.parse(text, TIME);
        } catch (DateTimeParseException _) {
            throw new Refused(Breach.TIME_FORMAT);
        }
    }

    private static String reference(Tree element) throws Refused {
        String reference = element.text();
        refuseIf(reference.isEmpty() || reference.length() > LONGEST_REFERENCE, Breach.REFERENCE);
        return reference;
    }

    private static void refuseIf(boolean wrong, Breach breach) throws Refused {
        if (wrong) {
            throw new Refused(breach);
        }
    }
}
