package be.handlewithcare.core.zone;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import java.text.Normalizer;

/** A zone's local station: a free label of 1 to 60 characters, stored in NFC and without spaces around it. */
public record PolicePost(String value) {
    private static final int LONGEST = 60;

    /**
     * @throws Rejected {@link Rule#REQUIRED} if blank, {@link Rule#TOO_LONG}, or {@link Rule#FORBIDDEN_CHARACTER} for
     *     controls, direction marks and the like
     */
    public PolicePost {
        value = Normalizer.normalize(value, Normalizer.Form.NFC).strip();
        if (value.isEmpty()) {
            throw new Rejected(Rule.REQUIRED);
        }
        if (value.codePointCount(0, value.length()) > LONGEST) {
            throw new Rejected(Rule.TOO_LONG);
        }
        if (value.codePoints().anyMatch(PolicePost::isForbidden)) {
            throw new Rejected(Rule.FORBIDDEN_CHARACTER);
        }
    }

    private static boolean isForbidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
