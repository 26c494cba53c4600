package be.handlewithcare.veck.trail;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.lookup.LoggedQuestions.Place;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/** A place in the log of questions as it travels: instant and reference, in characters that any address takes. */
final class LookupsCursor {
    private static final int LONGEST = 1_000;
    private static final String BORDER = " ";

    private LookupsCursor() {}

    static String of(Place place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((place.at() + BORDER + place.reference()).getBytes(UTF_8));
    }

    /** @throws Rejected {@link Rule#FORMAT} */
    static Place parse(String text) {
        String[] parts = decoded(text).split(BORDER, 2);
        if (parts.length != 2 || parts[1].indexOf('\0') >= 0) {
            throw new Rejected(Rule.FORMAT);
        }
        try {
            return new Place(Instant.parse(parts[0]), parts[1]);
        } catch (DateTimeException e) {
            throw new Rejected(Rule.FORMAT);
        }
    }

    private static String decoded(String text) {
        if (text.length() > LONGEST) {
            throw new Rejected(Rule.FORMAT);
        }
        try {
            return new String(Base64.getUrlDecoder().decode(text), UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Rejected(Rule.FORMAT);
        }
    }
}
