package be.handlewithcare.veck.export;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes a value safe for a spreadsheet. */
public final class SpreadsheetText {
    // Full-width and small signs too: a spreadsheet with an East Asian keyboard reads them like the others.
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B";

    private SpreadsheetText() {}

    /** Its text. A spreadsheet would run one that starts like a formula; an apostrophe before it keeps it a text. */
    public static String of(@Nullable Object value) {
        String text = Objects.toString(value, "");
        boolean isFormula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return isFormula ? "'" + text : text;
    }
}
