package be.handlewithcare.csv;

import be.handlewithcare.csv.CsvFault.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The header line: the names of the columns and their order. */
final class CsvHeader {
    private final int width;
    private final Map<String, Integer> places = new HashMap<>();

    private CsvHeader(List<String> names) {
        this.width = names.size();
    }

    /** @throws CsvRefused with all its faults */
    static CsvHeader read(List<String> written, CsvColumns columns, long line) {
        List<String> names =
                withoutEmptyEnd(written, 0).stream().map(CsvColumns::folded).toList();
        CsvHeader header = new CsvHeader(names);
        List<String> wanted = Stream.concat(columns.needed().stream(), columns.possible().stream())
                .toList();
        if (wanted.stream().map(CsvColumns::folded).noneMatch(names::contains)) {
            throw new CsvRefused(Kind.NO_HEADER, line);
        }
        List<CsvFault> faults = new ArrayList<>();
        wanted.forEach(column -> header.place(column, names, columns, line).ifPresent(faults::add));
        if (!columns.others() && names.stream().distinct().count() > header.places.size() && faults.isEmpty()) {
            faults.add(new CsvFault(Kind.COLUMN_UNKNOWN, line, ""));
        }
        if (!faults.isEmpty()) {
            throw new CsvRefused(faults);
        }
        return header;
    }

    private Optional<CsvFault> place(String column, List<String> names, CsvColumns columns, long line) {
        String folded = CsvColumns.folded(column);
        int[] found = IntStream.range(0, names.size())
                .filter(place -> names.get(place).equals(folded))
                .toArray();
        if (found.length == 1) {
            places.put(column, found[0]);
        }
        boolean missing = found.length == 0 && columns.needed().contains(column);
        return missing || found.length > 1
                ? Optional.of(new CsvFault(missing ? Kind.COLUMN_MISSING : Kind.COLUMN_TWICE, line, column))
                : Optional.empty();
    }

    /** Drops empty values at the end: a spreadsheet gives each line as many separators as the widest line has. */
    private static List<String> withoutEmptyEnd(List<String> cells, int least) {
        int end = cells.size();
        while (end > least && cells.get(end - 1).isBlank()) {
            end--;
        }
        return cells.subList(0, end);
    }

    /** Makes a row with one value per column; empty values at its end may be missing. */
    CsvRow row(long line, List<String> cells, boolean spoilt) {
        List<String> values = withoutEmptyEnd(cells, width);
        Map<String, String> byColumn = new HashMap<>();
        places.forEach((column, place) -> byColumn.put(column, place < values.size() ? values.get(place) : ""));
        return new CsvRow(line, !spoilt && values.size() == width, byColumn);
    }
}
