package be.handlewithcare.core.child;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A name with all of the ways taken out in which people write one name differently: diacritics, script, case, hyphens,
 * apostrophes, spaces, particles joined or apart, given and family name the other way round. Two near names may well be
 * two children: a person looks at them, nothing is ever placed by them.
 *
 * @param letters the letters {@code a} to {@code z} of it, in alphabetical order
 */
public record NearName(String letters) {
    private static final Normalizer2 DECOMPOSE = Normalizer2.getNFKDInstance();
    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    /** All forms under which a child may be near another: by all given names, and by the first alone. */
    public static Set<NearName> of(String given, String family) {
        Set<NearName> names = new LinkedHashSet<>();
        String rest = given.strip();
        names.add(of(rest + family));
        int space = rest.indexOf(' ');
        if (space > 0) {
            names.add(of(rest.substring(0, space) + family));
        }
        return names;
    }

    /** All forms under which this child may be near another. */
    public static Set<NearName> of(ChildName name) {
        return of(name.given(), name.family());
    }

    private static NearName of(String name) {
        char[] letters = new char[name.length() * 2];
        int count = letters(DECOMPOSE.normalize(name), letters);
        if (count < 0) {
            String latin = TO_LATIN.transliterate(name);
            letters = new char[latin.length() * 2];
            count = Math.max(0, letters(latin, letters));
        }
        Arrays.sort(letters, 0, count);
        return new NearName(new String(letters, 0, count));
    }

    /** Copies the plain letters and returns how many, or -1 for a letter that has to be transliterated first. */
    private static int letters(String from, char[] to) {
        int count = 0;
        for (int at = 0; at < from.length(); at++) {
            char letter = from.charAt(at);
            char lower = letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter;
            if (lower >= 'a' && lower <= 'z') {
                if (count == to.length) {
                    return -1;
                }
                to[count++] = lower;
            } else if (Character.isLetter(letter) || Character.isSurrogate(letter)) {
                return -1;
            }
        }
        return count;
    }

    /** Those with a letter more, a letter less, or another letter in the place of one: about three hundred. */
    public Set<NearName> oneLetterOff() {
        Set<NearName> names = new LinkedHashSet<>();
        for (char letter = 'a'; letter <= 'z'; letter++) {
            names.add(sorted(letters + letter));
        }
        for (int at = 0; at < letters.length(); at++) {
            String without = letters.substring(0, at) + letters.substring(at + 1);
            names.add(new NearName(without));
            for (char letter = 'a'; letter <= 'z'; letter++) {
                names.add(sorted(without + letter));
            }
        }
        names.remove(this);
        return names;
    }

    private static NearName sorted(String letters) {
        char[] sorted = letters.toCharArray();
        Arrays.sort(sorted);
        return new NearName(new String(sorted));
    }

    @Override
    public String toString() {
        return "NearName[…]";
    }
}
