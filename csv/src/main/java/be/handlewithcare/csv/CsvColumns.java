package be.handlewithcare.csv;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The columns of a table.
 *
 * @param needed each once, in any order
 * @param possible may be left out
 * @param others whether further columns are allowed; they are ignored
 */
public record CsvColumns(List<String> needed, List<String> possible, boolean others) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u00A0_-]+");
    private static final Pattern AROUND = Pattern.compile("^[\\s\\u00A0\\uFEFF]+|[\\s\\u00A0\\uFEFF]+$");

    public CsvColumns {
        needed = List.copyOf(needed);
        possible = List.copyOf(possible);
    }

    /** Allows only these columns. */
    public static CsvColumns exactly(List<String> needed) {
        return new CsvColumns(needed, List.of(), false);
    }

    /** Allows these columns among any others. */
    public static CsvColumns among(List<String> needed) {
        return new CsvColumns(needed, List.of(), true);
    }

    /** Returns a name in the form for comparing: capitals, and the signs around and between its words, do not count. */
    static String folded(String name) {
        String bare = AROUND.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(bare).replaceAll("_");
    }
}
