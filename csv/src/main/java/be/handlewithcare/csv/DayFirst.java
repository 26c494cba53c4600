package be.handlewithcare.csv;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Converts days as a spreadsheet in Belgium writes them, {@code 2/03/2018}: the day comes first. It does not check that such a
 * day exists; the parser of the result does.
 */
public final class DayFirst {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?<rest> .*)?");
    private static final int MONTHS = 12;

    private DayFirst() {}

    /** Returns the same day as {@code yyyy-MM-dd}, with any text after it; any other text stays as it is. */
    public static String toIso(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return text;
        }
        String rest = day.group("rest");
        return day.group(4) + "-" + twoDigits(day.group(3)) + "-" + twoDigits(day.group(1))
                + (rest == null ? "" : rest);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** Returns whether a text is such a day. */
    public static boolean isWritten(String text) {
        return DAY.matcher(text).matches();
    }

    /**
     * Returns whether a text can only be a day with its month first, as Americans write it. Then no day of that file is certain.
     */
    public static boolean isMonthFirst(String text) {
        Matcher day = DAY.matcher(text);
        return day.matches() && Integer.parseInt(day.group(3)) > MONTHS && Integer.parseInt(day.group(1)) <= MONTHS;
    }
}
