package be.handlewithcare.mail;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a mail server's answer fit for a mail: one line, no control characters, not too long. */
final class Words {
    private static final int MOST = 200;
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\s]+");

    private Words() {}

    /** Returns the text without the code that it begins with. */
    static String of(@Nullable String answer, int code) {
        String line =
                UNFIT.matcher(answer == null ? "" : answer).replaceAll(" ").strip();
        String rest = line.startsWith(Integer.toString(code))
                ? line.substring(Integer.toString(code).length())
                : line;
        return rest.strip()
                .codePoints()
                .limit(MOST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
