package be.handlewithcare.magdasimulator.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * An enrolment register: CSV in UTF-8 with the header {@code
 * pupil,given_name,family_name,birth_date,institution,site,from,until}; several lines of one pupil are several
 * enrolments.
 */
public final class RegisterFile {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private RegisterFile() {}

    /**
     * Reads the whole file.
     *
     * @throws IOException if it cannot be read or is not of this form; quotes nothing of it
     */
    public static Population read(Path file) throws IOException {
        try {
            return population(lines(file));
        } catch (DateTimeParseException | IllegalArgumentException | UncheckedIOException _) {
            // Without the cause: it would tell what stood there.
            throw new IOException("the register is not of its form");
        }
    }

    private static Map<String, List<CSVRecord>> lines(Path file) throws IOException {
        // In order of the key: the numbers then do not depend on the order of the lines.
        Map<String, List<CSVRecord>> lines = new TreeMap<>();
        try (Reader reader = Files.newBufferedReader(file, UTF_8);
                CSVParser records =
                        CSVParser.builder().setReader(reader).setFormat(FORMAT).get()) {
            for (CSVRecord line : records) {
                lines.computeIfAbsent(line.get("pupil"), _ -> new ArrayList<>()).add(line);
            }
        }
        return lines;
    }

    private static Population population(Map<String, List<CSVRecord>> lines) {
        NationalNumbers numbers = new NationalNumbers();
        // Present numbers first: the others take what is left, and never push a pupil's own number aside.
        Map<String, NationalNumber> own = new TreeMap<>();
        lines.forEach((id, of) -> own.put(id, numbers.next(id, born(of))));
        List<Pupil> pupils = new ArrayList<>();
        own.forEach((id, number) -> pupils.add(pupil(id, lines.getOrDefault(id, List.of()), number, numbers)));
        return new Population(pupils);
    }

    private static Pupil pupil(String id, List<CSVRecord> lines, NationalNumber number, NationalNumbers numbers) {
        LocalDate born = born(lines);
        LinkedHashSet<PersonName> names = new LinkedHashSet<>();
        lines.forEach(line -> names.add(new PersonName(line.get("given_name"), line.get("family_name"))));
        return new Pupil(
                id,
                List.copyOf(names),
                born,
                number,
                numbers.next("former " + id, born),
                numbers.next("namesake " + id, born),
                lines.stream().map(RegisterFile::enrolment).toList());
    }

    private static LocalDate born(List<CSVRecord> lines) {
        return LocalDate.parse(lines.getFirst().get("birth_date"));
    }

    private static Enrolment enrolment(CSVRecord line) {
        String until = line.get("until");
        return new Enrolment(
                line.get("institution"),
                line.get("site"),
                LocalDate.parse(line.get("from")),
                until.isEmpty() ? null : LocalDate.parse(until));
    }
}
