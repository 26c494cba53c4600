package be.handlewithcare.veck.report;

import be.handlewithcare.veck.figures.MonthChart;
import be.handlewithcare.veck.figures.Table;
import be.handlewithcare.veck.monitoring.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year's report as people read it, whoever counted. The page, the PDF and the file show this and ask nothing more.
 * Templates find only public methods.
 *
 * @param period the months that it tells of; of a running year those that have begun
 * @param incomplete the key of the sentence that says which month is the last, of a year that is not told as a whole
 * @param countedOn the day on which it was counted, in Brussels; null for one that tells what was published
 * @param headline two columns: what, and how much
 * @param tables in the order in which they are shown; each has a name and a sentence in the bundle
 * @param chart of the months, to stand at the table {@code months}; null for none
 * @param counting keys of the sentences that say how was counted
 */
public record Report(
        ReportYear year,
        Period period,
        @Nullable String incomplete,
        @Nullable LocalDate countedOn,
        Table headline,
        List<Table> tables,
        @Nullable MonthChart chart,
        List<String> counting) {
    public Report {
        tables = List.copyOf(tables);
        counting = List.copyOf(counting);
    }

    /** Whether everybody may read it. */
    public boolean isPublic() {
        return countedOn == null;
    }

    /** The key of its heading, which takes the name of the year. */
    public String heading() {
        return "veck.report.heading." + (isPublic() ? "PUBLIC" : year.kind());
    }
}
