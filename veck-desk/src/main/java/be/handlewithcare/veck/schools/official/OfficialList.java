package be.handlewithcare.veck.schools.official;

import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.web.FieldError;
import be.handlewithcare.web.Fields;
import be.handlewithcare.web.Malformed;
import java.util.ArrayList;
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
    private final Map<InstitutionNumber, List<SiteLine>> schools = new LinkedHashMap<>();
    private final Set<InstitutionNumber> spoilt = new HashSet<>();
    private final List<Refusal> refused = new ArrayList<>();
    private @Nullable Header header;
    private long number;
    private int lines;

    /** @throws Malformed if it is the first and no header */
    @Override
    public void accept(String line) {
        number++;
        if (header == null) {
            header = Header.read(line);
        } else if (!line.isBlank()) {
            lines++;
            read(line, header);
        }
    }

    private void read(String line, Header columns) {
        columns.values(line).ifPresentOrElse(this::read, () -> {
            Optional<InstitutionNumber> school = rememberSpoilt(columns.schoolIn(line));
            refused.add(Refusal.invalid(number, "", school));
        });
    }

    private void read(Map<Column, String> values) {
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
        if (header == null) {
            throw new Malformed(List.of(new FieldError("", Rule.REQUIRED)));
        }
        return this;
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
