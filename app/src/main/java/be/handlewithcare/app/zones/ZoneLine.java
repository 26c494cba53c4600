package be.handlewithcare.app.zones;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.csv.CsvColumns;
import be.handlewithcare.csv.CsvRow;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of the list of zones.
 *
 * @param neighbours neighbouring municipalities, if the list names them; else empty, and the known ones are used
 * @param kbo ten digits, the key of the zone at sign-in; empty if it is not known, and then nobody of that zone can sign in
 */
public record ZoneLine(
        ZoneCode code,
        String name,
        String province,
        Set<String> municipalities,
        Set<String> neighbours,
        String kbo,
        boolean current) {
    static final CsvColumns COLUMNS = new CsvColumns(
            List.of("code", "name", "province", "municipalities", "kbo", "current"), List.of("neighbours"), true);

    private static final char UNREADABLE = '\uFFFD';
    private static final Pattern KBO = Pattern.compile("[01][0-9]{9}");
    private static final Set<String> CURRENT = Set.of("yes", "no", "uncertain");

    /** @throws Wrong with the first fault */
    static ZoneLine of(CsvRow row) {
        refuseIf(row.values().values().stream().anyMatch(value -> value.indexOf(UNREADABLE) >= 0), "a letter was lost");
        refuseIf(!row.whole(), "it has more or fewer values than the first line, or a quote without end");
        String current = row.value("current").strip();
        refuseIf(!CURRENT.contains(current), "current is yes, no or uncertain");
        Set<String> municipalities = names(row.value("municipalities"));
        refuseIf(municipalities.isEmpty(), "municipalities are missing");
        return new ZoneLine(
                code(row.value("code").strip()),
                text(row, "name"),
                text(row, "province"),
                municipalities,
                names(row.value("neighbours")),
                kbo(row.value("kbo")),
                !current.equals("no"));
    }

    /** A faulty line; the message says what is wrong. */
    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Wrong(String why) {
            super(why);
        }
    }

    private static ZoneCode code(String text) {
        try {
            return new ZoneCode(text);
        } catch (Rejected otherwise) {
            throw new Wrong("code is four digits");
        }
    }

    private static String text(CsvRow row, String column) {
        String text = row.value(column).strip();
        refuseIf(text.isEmpty(), column + " is missing");
        return text;
    }

    /** Reads a KBO number. Dots are ignored, and a leading zero that a spreadsheet dropped is restored. */
    private static String kbo(String text) {
        String digits = text.replaceAll("[.\\s]", "");
        String padded = digits.length() == 9 ? "0" + digits : digits;
        refuseIf(!padded.isEmpty() && !KBO.matcher(padded).matches(), "kbo is ten digits, or empty");
        return padded;
    }

    private static Set<String> names(String text) {
        return Arrays.stream(text.split("/", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void refuseIf(boolean wrong, String why) {
        if (wrong) {
            throw new Wrong(why);
        }
    }
}
