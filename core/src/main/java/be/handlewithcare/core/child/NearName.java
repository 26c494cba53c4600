package be.handlewithcare.core.child;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

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
    /** In letters; the longest names of people that a register holds have about half as many. */
    private static final int LONGEST = 120;
    /** Letter by letter, since the transliterator takes longer over a name than all the rest. */
    private static final Map<Integer, String> LATIN = new ConcurrentHashMap<>();

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
        StringBuilder letters = new StringBuilder(name.length());
        DECOMPOSE.normalize(name).codePoints().forEach(letter -> {
            if (isPlain(letter)) {
                letters.append((char) letter);
            } else if (Character.isLetter(letter)) {
                letters.append(LATIN.computeIfAbsent(letter, NearName::latin));
            }
        });
        return sorted(letters.toString());
    }

    private static String latin(int letter) {
        return TO_LATIN.transliterate(Character.toString(letter))
                .codePoints()
                .filter(NearName::isPlain)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isPlain(int letter) {
        return letter >= 'a' && letter <= 'z';
    }

    /**
     * Those with a letter more, a letter less, or another letter in the place of one: about three hundred. None of a name
     * that is longer than people's names are: few letters can stand for thousands, and nobody is to wait for them.
     */
    public Set<NearName> oneLetterOff() {
        if (letters.length() > LONGEST) {
            return Set.of();
        }
        Set<NearName> names = new LinkedHashSet<>();
        for (char letter = 'a'; letter <= 'z'; letter++) {
            names.add(sorted(letters + letter));
        }
        for (int at = 0; at < letters.length(); at++) {
            if (at > 0 && letters.charAt(at) == letters.charAt(at - 1)) {
                continue;
            }
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
