package be.handlewithcare.demo.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The pupils of the register and the schools that take part, as they are in the two files of the data directory: it may
 * have been filled on another day.
 *
 * @param municipalities of the schools that take part, by institution number
 */
record Neighbourhood(List<RegisteredPupil> pupils, Map<String, String> municipalities) {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    static Neighbourhood read(Path directory, LocalDate day) {
        Map<String, List<RegisterLine>> lines = new LinkedHashMap<>();
        for (CSVRecord line : records(directory.resolve("register.csv"))) {
            RegisterLine enrolment = RegisterLine.of(line);
            lines.computeIfAbsent(enrolment.pupil(), pupil -> new ArrayList<>()).add(enrolment);
        }
        Map<String, String> municipalities = new LinkedHashMap<>();
        for (CSVRecord school : records(directory.resolve("schools.csv"))) {
            municipalities.put(school.get("institution"), school.get("municipality"));
        }
        List<RegisteredPupil> pupils = lines.values().stream()
                .map(enrolments -> RegisteredPupil.of(enrolments, day))
                .filter(pupil -> pupil.isMinorOn(day))
                .toList();
        return new Neighbourhood(pupils, municipalities);
    }

    private static List<CSVRecord> records(Path file) {
        try (CSVParser csv = CSVParser.parse(Files.newBufferedReader(file), FORMAT)) {
            return csv.getRecords();
        } catch (NoSuchFileException e) {
            throw new IllegalStateException(
                    "no " + file.getFileName() + " in " + file.toAbsolutePath().getParent()
                            + "; the demo makes it at its first start, with make run",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
