package be.handlewithcare.csv;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as a spreadsheet in Belgium writes them, {@code 2/03/2018}: the day comes first. Whether such a day exists is for
 * whoever reads the text that comes out.
 */
public final class DayFirst {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?<rest> .*)?");
    private static final int MONTHS = 12;

    private DayFirst() {}

    /** The same day as {@code yyyy-MM-dd}, with what stands behind it; any other text stays as it is. */
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

    /** Whether a text is such a day. */
    public static boolean isWritten(String text) {
        return DAY.matcher(text).matches();
    }

    /**
     * Whether a text can only be a day with its month first, as Americans write it. Then no day of that file is certain.
     */
    public static boolean isMonthFirst(String text) {
        Matcher day = DAY.matcher(text);
        return day.matches() && Integer.parseInt(day.group(3)) > MONTHS && Integer.parseInt(day.group(1)) <= MONTHS;
    }
}
