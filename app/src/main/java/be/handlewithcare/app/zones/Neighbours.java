package be.handlewithcare.app.zones;

import be.handlewithcare.core.zone.Municipality;
import be.handlewithcare.core.zone.PoliceZone;
import be.handlewithcare.csv.CsvColumns;
import be.handlewithcare.csv.CsvLines;
import be.handlewithcare.csv.CsvRow;
import be.handlewithcare.csv.TextLines;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The neighbouring municipalities in Flanders and Brussels, computed from the map of the 581 municipalities of 2019, with the
 * mergers of 2025 listed beside their parts. So a list of zones need not name them, and merged zones keep theirs.
 */
public final class Neighbours {
    private static final int LONGEST_LINE_BYTES = 10_000;
    private static final String MUNICIPALITY = "municipality";
    private static final String NEIGHBOURS = "neighbours";

    private final Map<Municipality, Set<String>> around = new HashMap<>();

    private Neighbours() {}

    /** Reads the neighbours that are shipped. */
    public static Neighbours read() {
        Neighbours neighbours = new Neighbours();
        CsvLines table = new CsvLines(CsvColumns.exactly(List.of(MUNICIPALITY, NEIGHBOURS)));
        Consumer<CsvRow> put = row -> neighbours.around.put(
                Municipality.of(row.value(MUNICIPALITY)),
                Arrays.stream(row.value(NEIGHBOURS).split("/", -1))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toSet()));
        try (InputStream file = Neighbours.class.getResourceAsStream("neighbouring-municipalities.csv")) {
            TextLines.read(
                    Objects.requireNonNull(file),
                    LONGEST_LINE_BYTES,
                    line -> table.next(line).ifPresent(put));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return neighbours;
    }

    /** Makes the zone of a line, with the neighbours that the line names, or else those of its municipalities. */
    public PoliceZone zone(ZoneLine line) {
        Set<String> known = line.municipalities().stream()
                .flatMap(name -> around.getOrDefault(Municipality.of(name), Set.of()).stream())
                .collect(Collectors.toSet());
        return new PoliceZone(
                line.code(),
                line.name(),
                line.province(),
                line.municipalities(),
                line.neighbours().isEmpty() ? known : line.neighbours(),
                line.current());
    }
}
