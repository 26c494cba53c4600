package be.handlewithcare.demo.night;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** The command behind {@code make demo-night}: hands a weekend in and prints a table of what was accepted. */
public final class DemoNightMain {
    private static final String ROW = "%-6s %-20s %-8s %13s %8s%n";

    private DemoNightMain() {}

    /**
     * Ends with status 1 at any answer but 201, if a file is missing or if nobody answers; with 2 if called wrongly.
     *
     * @param arguments the base URL of the application and the directory of the register
     */
    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            System.err.println("usage: <base URL> <directory with register.csv and schools.csv>");
            System.exit(2);
        }
        // The same shift as the application's, so that both live in the same week.
        String offset = Objects.requireNonNullElse(System.getenv("HWC_CLOCK_OFFSET"), "");
        Duration ahead = offset.isEmpty() ? Duration.ZERO : Duration.parse(offset);
        DemoNight night = new DemoNight(MovedClock.by(ahead));
        try {
            URI base = URI.create(arguments[0]);
            print(night.handIn(base, Path.of(arguments[1])), System.out);
            System.out.println("Now open " + base.resolve("/") + " : it says which schools got notices.");
        } catch (IllegalStateException | UncheckedIOException e) {
            System.err.println("The demo night stopped: " + e.getMessage());
            System.exit(1);
        }
    }

    /** The table: counts only, no names. */
    static void print(List<HandedIn> rows, PrintStream out) {
        out.printf(ROW, "zone", "post", "month", "interventions", "signals");
        rows.forEach(row -> out.printf(
                ROW,
                row.zone(),
                Objects.requireNonNullElse(row.post(), "-"),
                row.month(),
                row.interventions(),
                row.signals()));
        out.printf(
                ROW,
                "all",
                "",
                "",
                rows.stream().mapToLong(HandedIn::interventions).sum(),
                rows.stream().mapToLong(HandedIn::signals).sum());
    }
}
