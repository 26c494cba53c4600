package be.handlewithcare.schoollookup.magda;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A national number (INSZ): eleven digits. It is held in memory between two questions and written nowhere but into the
 * second one.
 */
final class NationalNumber {
    private static final Pattern ELEVEN_DIGITS = Pattern.compile("(?<![0-9])[0-9]{11}(?![0-9])");
    private static final int CHECK = 97;
    private static final long BORN_FROM_2000 = 2_000_000_000L;

    private final String digits;

    private NationalNumber(String digits) {
        this.digits = digits;
    }

    /** Empty if it is not eleven digits. Its check digits are MAGDA's business. */
    static Optional<NationalNumber> of(String digits) {
        return ELEVEN_DIGITS.matcher(digits).matches() ? Optional.of(new NationalNumber(digits)) : Optional.empty();
    }

    /** The ones that stand in a free text, once each; only with right check digits, since any number may stand there. */
    static List<NationalNumber> in(String text) {
        return ELEVEN_DIGITS
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .filter(NationalNumber::isWellMade)
                .map(NationalNumber::new)
                .toList();
    }

    private static boolean isWellMade(String digits) {
        long front = Long.parseLong(digits, 0, 9, 10);
        long check = Long.parseLong(digits, 9, 11, 10);
        return check == CHECK - front % CHECK || check == CHECK - (front + BORN_FROM_2000) % CHECK;
    }

    /** For the envelope of a question and nothing else. */
    String digits() {
        return digits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NationalNumber number && number.digits.equals(digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    @Override
    public String toString() {
        return "NationalNumber[…]";
    }
}
