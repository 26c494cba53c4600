package be.handlewithcare.core.decision;

import java.text.Normalizer;

/** A line of text that a person wrote as a label: of a post, of a school. */
public final class Label {

    private Label() {}

    /**
     * The label in NFC, without spaces around it.
     *
     * @param longest in code points
     * @throws Rejected {@link Rule#REQUIRED} if blank, {@link Rule#TOO_LONG}, or {@link Rule#FORBIDDEN_CHARACTER} for
     *     controls, line breaks, direction marks and the like
     */
    public static String of(String text, int longest) {
        // Before stripping, which would also take a tab or a line break at the edge.
        if (text.codePoints().anyMatch(Label::isForbidden)) {
            throw new Rejected(Rule.FORBIDDEN_CHARACTER);
        }
        String label = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (label.codePoints().allMatch(Character::isSpaceChar)) {
            throw new Rejected(Rule.REQUIRED);
        }
        if (label.codePointCount(0, label.length()) > longest) {
            throw new Rejected(Rule.TOO_LONG);
        }
        return label;
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
}
