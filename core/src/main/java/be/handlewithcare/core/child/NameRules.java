package be.handlewithcare.core.child;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;

/**
 * What may stand in a name: every script, apostrophes and hyphens of any kind, joiners inside a word. What may not:
 * anything that shows one thing and means another, or that no name has.
 */
final class NameRules {
    private static final int LONGEST = 200;
    private static final int MOST_MARKS = 3;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private NameRules() {}

    /** The part in NFC, without spaces around it. */
    static String checked(String part) {
        if (part.codePoints().anyMatch(NameRules::isSurrogate)) {
            throw new Rejected(Rule.FORBIDDEN_CHARACTER);
        }
        String composed = Normalizer2.getNFCInstance().normalize(part);
        if (composed.codePointCount(0, composed.length()) > LONGEST) {
            throw new Rejected(Rule.TOO_LONG);
        }
        // Before spaces go: a tab or a line break at the end would go with them, unseen.
        refuseForbidden(composed);
        String name = composed.strip();
        if (name.isEmpty()) {
            throw new Rejected(Rule.REQUIRED);
        }
        refuseStackedMarks(name);
        if (name.codePoints().noneMatch(UCharacter::isLetter)) {
            throw new Rejected(Rule.NO_LETTER);
        }
        return name;
    }

    private static void refuseForbidden(String name) {
        int[] codePoints = name.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            boolean allowed = isJoiner(codePoints[i]) ? isInsideWord(codePoints, i) : !isForbidden(codePoints[i]);
            if (!allowed) {
                throw new Rejected(Rule.FORBIDDEN_CHARACTER);
            }
        }
    }

    private static boolean isForbidden(int codePoint) {
        return switch (UCharacter.getType(codePoint)) {
            case UCharacterCategory.CONTROL,
                    UCharacterCategory.FORMAT,
                    UCharacterCategory.SURROGATE,
                    UCharacterCategory.PRIVATE_USE,
                    UCharacterCategory.UNASSIGNED,
                    UCharacterCategory.LINE_SEPARATOR,
                    UCharacterCategory.PARAGRAPH_SEPARATOR -> true;
            default ->
                UCharacter.getDirection(codePoint) == UCharacterDirection.BOUNDARY_NEUTRAL
                        || isInvisibleLetter(codePoint);
        };
    }

    /** Fillers that are letters by category and show nothing: two names would look alike and not be. */
    private static boolean isInvisibleLetter(int codePoint) {
        return UCharacter.isLetter(codePoint)
                && UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    private static boolean isJoiner(int codePoint) {
        return codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER;
    }

    private static boolean isInsideWord(int[] codePoints, int at) {
        return at > 0
                && at < codePoints.length - 1
                && isPartOfWord(codePoints[at - 1])
                && isPartOfWord(codePoints[at + 1]);
    }

    private static boolean isPartOfWord(int codePoint) {
        return UCharacter.isLetter(codePoint) || isMark(codePoint);
    }

    private static void refuseStackedMarks(String name) {
        int marks = 0;
        for (int codePoint :
                Normalizer2.getNFDInstance().normalize(name).codePoints().toArray()) {
            marks = marksSoFar(marks, codePoint);
            if (marks > MOST_MARKS) {
                throw new Rejected(Rule.TOO_MANY_MARKS);
            }
        }
    }

    /** A joiner between two marks does not begin a new letter. */
    private static int marksSoFar(int marks, int codePoint) {
        if (isJoiner(codePoint)) {
            return marks;
        }
        return isMark(codePoint) ? marks + 1 : 0;
    }

    private static boolean isMark(int codePoint) {
        return switch (UCharacter.getType(codePoint)) {
            case UCharacterCategory.NON_SPACING_MARK,
                    UCharacterCategory.ENCLOSING_MARK,
                    UCharacterCategory.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
