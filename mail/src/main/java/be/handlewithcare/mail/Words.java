package be.handlewithcare.mail;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a mail server's answer fit to be repeated: one line, no control characters, not too long. */
final class Words {
    private static final int MOST = 200;
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\s]+");
    /** A mail address, a link, or a host name, of which mail programs make a link: a remote server may write any of them. */
    private static final Pattern ADDRESS = Pattern.compile("<?(\"[^\"]*\")?[^\\s<>]*@[^\\s<>]*>?"
            + "|[\\p{L}][\\p{L}\\p{N}+.-]*://\\S*"
            + "|[\\p{L}\\p{N}_-]+(\\.[\\p{L}\\p{N}_-]+)*\\.\\p{L}[\\p{L}\\p{N}-]+([:/?#]\\S*)?");

    /** Keeps the patterns quick, however much a server says. */
    private static final int READ = 1000;

    private Words() {}

    /** Returns the text in one line. */
    static String line(@Nullable String text) {
        return first(MOST, inOneLine(text));
    }

    /** Returns the text without the code that it begins with, and with an ellipsis for each address, link and host name. */
    static String of(@Nullable String answer, int code) {
        String rest = inOneLine(answer).replaceFirst("^" + code + "[ -]?", "");
        return first(MOST, ADDRESS.matcher(rest).replaceAll("…").strip());
    }

    private static String inOneLine(@Nullable String text) {
        return UNFIT.matcher(text == null ? "" : first(READ, text))
                .replaceAll(" ")
                .strip();
    }

    private static String first(int most, String text) {
        return text.codePoints()
                .limit(most)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
