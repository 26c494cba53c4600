package be.handlewithcare.veck.schools.official;

import be.handlewithcare.core.child.ChildName;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.csv.CsvColumns;
import be.handlewithcare.csv.CsvLines;
import be.handlewithcare.csv.CsvRefused;
import be.handlewithcare.csv.CsvRow;
import be.handlewithcare.web.CsvBody;
import be.handlewithcare.web.Fields;
import be.handlewithcare.web.Malformed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the lines of the list by school. A line that cannot be used is remembered, with the school that it seems to be
 * of, and holds back no other line. Empty lines count but mean nothing. Not for use by several threads.
 */
final class OfficialList implements Consumer<String> {
    private static final CsvColumns COLUMNS =
            CsvColumns.among(Arrays.stream(Column.values()).map(Column::header).toList());

    private final Map<InstitutionNumber, List<SiteLine>> schools = new LinkedHashMap<>();
    private final Set<InstitutionNumber> spoilt = new HashSet<>();
    private final List<Refusal> refused = new ArrayList<>();
    private final CsvLines table = new CsvLines(COLUMNS);
    private int lines;

    /** @throws be.handlewithcare.csv.CsvRefused if the line should be the header and is not */
    @Override
    public void accept(String line) {
        table.next(line).ifPresent(this::read);
    }

    private void read(CsvRow row) {
        lines++;
        Optional<Column> damaged = Arrays.stream(Column.values())
                .filter(column -> row.value(column.header()).indexOf(ChildName.REPLACEMENT) >= 0)
                .findFirst();
        if (!row.whole() || damaged.isPresent()) {
            Optional<InstitutionNumber> school =
                    rememberSpoilt(row.value(Column.SCHOOLNUMMER.header()).strip());
            refused.add(Refusal.invalid(
                    row.line(),
                    damaged.filter(_ -> row.whole()).map(Column::pointer).orElse(""),
                    school));
            return;
        }
        Map<Column, String> values = new EnumMap<>(Column.class);
        Arrays.stream(Column.values())
                .forEach(column -> values.put(column, row.value(column.header()).strip()));
        read(row.line(), values);
    }

    private void read(long number, Map<Column, String> values) {
        Fields fields = new Fields();
        Optional<SiteLine> site = SiteLine.read(number, values, fields);
        site.ifPresent(line ->
                schools.computeIfAbsent(line.school(), _ -> new ArrayList<>()).add(line));
        if (site.isEmpty()) {
            Optional<InstitutionNumber> school = rememberSpoilt(values.get(Column.SCHOOLNUMMER));
            fields.errors().forEach(error -> refused.add(Refusal.invalid(number, error.pointer(), school)));
        }
    }

    private Optional<InstitutionNumber> rememberSpoilt(@Nullable String school) {
        Optional<InstitutionNumber> seeming = new Fields().optional("", school, InstitutionNumber::new);
        seeming.ifPresent(spoilt::add);
        return seeming;
    }

    /** @throws Malformed if there was no header */
    OfficialList complete() {
        try {
            table.complete();
        } catch (CsvRefused empty) {
            throw CsvBody.malformed(empty);
        }
        return this;
    }

    /** Returns the separator of the values. */
    char separator() {
        return table.separator();
    }

    /** How many lines there were after the header, empty ones apart. */
    int lines() {
        return lines;
    }

    /** The lines of each school that has one that can be used. */
    Map<InstitutionNumber, List<SiteLine>> schools() {
        return schools;
    }

    /** The schools of which a line could not be used. */
    Set<InstitutionNumber> spoilt() {
        return spoilt;
    }

    /** What could not be used, in the order of the file. */
    List<Refusal> refused() {
        return refused;
    }
}
