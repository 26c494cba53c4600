package be.handlewithcare.magdasimulator.people;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A national number (INSZ): birth date, sequence, checksum. Those made here have 60 added to the month, so that they can
 * belong to nobody.
 *
 * @param value eleven digits
 */
public record NationalNumber(String value) {
    /** How many different invented ones there are for one birth date. */
    static final int SEQUENCES = 998;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{11}");
    private static final int OUT_OF_USE = 60;
    private static final int MODULUS = 97;
    private static final int CENTURY = 100;
    private static final int CHECKSUM_SINCE_2000 = 2000;
    private static final long TWO_IN_FRONT = 2_000_000_000L;
    private static final int BASE_DIGITS = 9;

    /**
     * The invented number with this sequence.
     *
     * @param sequence 1 to {@value #SEQUENCES}
     */
    static NationalNumber invented(LocalDate born, int sequence) {
        String base = "%02d%02d%02d%03d"
                .formatted(born.getYear() % CENTURY, born.getMonthValue() + OUT_OF_USE, born.getDayOfMonth(), sequence);
        return new NationalNumber(base + "%02d".formatted(checksum(base, born.getYear() >= CHECKSUM_SINCE_2000)));
    }

    /** Whether the text has eleven digits and a right checksum, for a birth in this century or the last. */
    public static boolean isWellFormed(String text) {
        if (!DIGITS.matcher(text).matches()) {
            return false;
        }
        String base = text.substring(0, BASE_DIGITS);
        int sum = Integer.parseInt(text.substring(BASE_DIGITS));
        return sum == checksum(base, true) || sum == checksum(base, false);
    }

    private static int checksum(String base, boolean since2000) {
        long number = Long.parseLong(base) + (since2000 ? TWO_IN_FRONT : 0);
        return MODULUS - (int) (number % MODULUS);
    }

    @Override
    public String toString() {
        return "NationalNumber[…]";
    }
}
