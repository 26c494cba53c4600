package be.handlewithcare.veck.trail;

import be.handlewithcare.core.audit.AuditEntry;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Entries of the trail as the lines of a CSV file that a spreadsheet may open. */
final class TrailCsv {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final CSVPrinter csv;

    /** Writes the header. */
    TrailCsv(Appendable text) throws IOException {
        csv = new CSVPrinter(text, CSVFormat.RFC4180);
        csv.printRecord("at", "actor", "role", "organisation", "action", "object", "signal", "outcome");
    }

    void write(List<AuditEntry> entries) throws IOException {
        for (AuditEntry entry : entries) {
            csv.printRecord(Stream.of(
                            entry.at(),
                            entry.by().name(),
                            entry.by().role(),
                            entry.by().organisation(),
                            entry.action(),
                            entry.object(),
                            Objects.toString(entry.signal(), ""),
                            entry.outcome())
                    .map(TrailCsv::guarded));
        }
        csv.flush();
    }

    /** A spreadsheet would run a text that starts like a formula; an apostrophe keeps it a text. */
    private static String guarded(@Nullable Object value) {
        String text = Objects.toString(value, "");
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
