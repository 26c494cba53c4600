package be.handlewithcare.veck.schools.official;

import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.web.FieldError;
import be.handlewithcare.web.Malformed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The first line of the list: which column stands where. */
final class Header {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private final int width;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    private Header(List<String> names) {
        width = names.size();
        List<FieldError> errors = new ArrayList<>();
        for (Column column : Column.values()) {
            int[] found = placesOf(column, names);
            if (found.length == 1) {
                places.put(column, found[0]);
            } else {
                errors.add(new FieldError(column.pointer(), found.length == 0 ? Rule.REQUIRED : Rule.TOO_MANY));
            }
        }
        if (!errors.isEmpty()) {
            throw new Malformed(errors);
        }
    }

    /** @throws Malformed if a column is missing, or there twice, naming each */
    static Header read(String line) {
        String text = line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
        return new Header(cells(text).orElseGet(List::of));
    }

    private static int[] placesOf(Column column, List<String> names) {
        return IntStream.range(0, names.size())
                .filter(place ->
                        names.get(place).strip().toLowerCase(Locale.ROOT).equals(column.header()))
                .toArray();
    }

    /** The values of a line by their column, without spaces around them; nothing if the line does not fit the header. */
    Optional<Map<Column, String>> values(String line) {
        return cells(line).filter(cells -> cells.size() == width).map(this::byColumn);
    }

    /** What seems to be the number of the school in a line that does not fit. */
    @Nullable
    String schoolIn(String spoiltLine) {
        String[] pieces = spoiltLine.replace("\"", "").split(";", -1);
        int place = Objects.requireNonNull(places.get(Column.SCHOOLNUMMER));
        return place < pieces.length ? pieces[place].strip() : null;
    }

    private Map<Column, String> byColumn(List<String> cells) {
        Map<Column, String> values = new EnumMap<>(Column.class);
        places.forEach((column, place) -> values.put(column, cells.get(place).strip()));
        return values;
    }

    /** Each line is parsed by itself, so that a stray quote spoils its own line and no other. */
    private static Optional<List<String>> cells(String line) {
        try (CSVParser parser = CSVParser.parse(line, FORMAT)) {
            return parser.stream().findFirst().map(CSVRecord::toList);
        } catch (IOException | UncheckedIOException spoilt) {
            return Optional.empty();
        }
    }
}
