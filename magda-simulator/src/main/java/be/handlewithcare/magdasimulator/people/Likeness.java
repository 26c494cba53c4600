package be.handlewithcare.magdasimulator.people;

import be.handlewithcare.core.child.MatchingName;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** How near a name in the register is to the one that is searched. Wider than equal, since MAGDA searches by sound. */
enum Likeness {
    EXACT,
    NEAR,
    NONE;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Likeness between(PersonName searched, PersonName known) {
        if (MatchingName.of(searched.full()).equals(MatchingName.of(known.full()))) {
            return EXACT;
        }
        return isNear(searched, known) ? NEAR : NONE;
    }

    private static boolean isNear(PersonName searched, PersonName known) {
        List<String> wanted = words(searched.full());
        List<String> there = words(known.full());
        return isOneLetterOff(String.join(" ", wanted), String.join(" ", there))
                || wanted.stream()
                        .sorted()
                        .toList()
                        .equals(there.stream().sorted().toList())
                || sharesFamilyAndFirstName(searched, known);
    }

    /** Further given names may be missing on either side, or all of them in the search. */
    private static boolean sharesFamilyAndFirstName(PersonName searched, PersonName known) {
        List<String> wanted = words(searched.given());
        List<String> there = words(known.given());
        return words(searched.family()).equals(words(known.family()))
                && (wanted.isEmpty() || (!there.isEmpty() && wanted.getFirst().equals(there.getFirst())));
    }

    /** Without case, marks, hyphens and apostrophes. */
    private static List<String> words(String name) {
        String bare = MARKS.matcher(Normalizer2.getNFKDInstance()
                        .normalize(MatchingName.of(name).value()))
                .replaceAll("");
        return Arrays.stream(BETWEEN_WORDS.split(bare, -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean isOneLetterOff(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        return switch (longer.length() - shorter.length()) {
            case 0 -> same == shorter.length() || shorter.substring(same + 1).equals(longer.substring(same + 1));
            case 1 -> shorter.substring(same).equals(longer.substring(same + 1));
            default -> false;
        };
    }
}
