package be.handlewithcare.core.zone;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/**
 * The name of a municipality in a form for comparing. Lists write it in capitals ({@code HEIST-OP-DEN-BERG}), without hyphens,
 * with {@code St.} for {@code Sint}, or with a part of it in brackets ({@code Antwerpen (Berchem)}).
 *
 * @param folded letters and digits only, in lower case, without accents
 */
public record Municipality(String folded) {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(.*");
    private static final Pattern SAINT = Pattern.compile("^st[. -]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

    /** Returns the municipality with this written name. */
    public static Municipality of(String written) {
        String lower =
                UCharacter.foldCase(IN_BRACKETS.matcher(written).replaceAll("").strip(), true);
        String whole = SAINT.matcher(lower).replaceFirst("sint");
        return new Municipality(
                NO_LETTER.matcher(Normalizer2.getNFDInstance().normalize(whole)).replaceAll(""));
    }
}
