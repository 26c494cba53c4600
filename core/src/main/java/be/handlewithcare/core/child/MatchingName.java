package be.handlewithcare.core.child;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/**
 * A full name in the form in which names are compared: NFC with case folded letter by letter, one space between words,
 * one kind of hyphen and one kind of apostrophe. Particles and diacritics stay, and so does every letter: {@code Zoë} and
 * {@code Zoe} are two children, {@code Weiß} and {@code Weiss} too. The same on every machine, whatever its language.
 */
public record MatchingName(String value) {
    private static final Normalizer2 COMPOSE = Normalizer2.getNFCInstance();
    private static final Pattern HYPHENS = Pattern.compile("\\s*[\\p{Pd}\\u2043\\u2212]\\s*");
    private static final Pattern APOSTROPHES = Pattern.compile(
            "[\\u2018\\u2019\\u201A\\u201B\\u02B9\\u02BB\\u02BC\\u02BD\\u02C8\\u0060\\u00B4\\u2032\\uFF07]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** The name of a child in the form for comparing. */
    public static MatchingName of(ChildName name) {
        return of(name.full());
    }

    /** A full name in the form for comparing. */
    public static MatchingName of(String fullName) {
        String plainApostrophes = APOSTROPHES.matcher(fullName).replaceAll("'");
        String plainHyphens = HYPHENS.matcher(plainApostrophes).replaceAll("-");
        return new MatchingName(
                SPACES.matcher(folded(plainHyphens)).replaceAll(" ").strip());
    }

    /** One letter stays one letter: the full folding would make two of some, and a ligature what it is joined of. */
    private static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        COMPOSE.normalize(name)
                .codePoints()
                .map(letter -> UCharacter.foldCase(letter, true))
                .forEach(folded::appendCodePoint);
        return COMPOSE.normalize(folded);
    }

    @Override
    public String toString() {
        return "MatchingName[…]";
    }
}
