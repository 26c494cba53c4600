package be.handlewithcare.veck.trail;

import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.veck.export.SpreadsheetText;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Entries of the trail as the lines of a CSV file that a spreadsheet may open. */
final class TrailCsv {
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
                    .map(SpreadsheetText::of));
        }
        csv.flush();
    }
}
