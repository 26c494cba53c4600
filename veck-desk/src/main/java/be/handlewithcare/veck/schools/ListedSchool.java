package be.handlewithcare.veck.schools;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.school.SchoolDetails;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of schools, a CSV file in UTF-8 with the header
 * {@code institution,name,municipality,mailbox,joined_on,left_on}; {@code left_on} may be empty.
 */
record ListedSchool(
        InstitutionNumber school,
        SchoolDetails details,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn) {
    private static final List<String> COLUMNS =
            List.of("institution", "name", "municipality", "mailbox", "joined_on", "left_on");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /**
     * Reads the whole list, or nothing of it.
     *
     * @throws SchoolListRefused naming the first line that is wrong
     */
    static List<ListedSchool> allIn(Path file) throws IOException {
        List<ListedSchool> schools = new ArrayList<>();
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser lines = FORMAT.parse(text)) {
            if (!lines.getHeaderNames().containsAll(COLUMNS)) {
                throw new SchoolListRefused("line 1 is not its header");
            }
            for (CSVRecord line : lines) {
                schools.add(of(line, lines.getCurrentLineNumber()));
            }
        }
        return schools;
    }

    private static ListedSchool of(CSVRecord line, long number) {
        try {
            String leftOn = line.get("left_on");
            return new ListedSchool(
                    new InstitutionNumber(line.get("institution")),
                    new SchoolDetails(
                            line.get("name"),
                            line.get("municipality"),
                            List.of(),
                            List.of(Mailbox.of(line.get("mailbox")))),
                    LocalDate.parse(line.get("joined_on")),
                    leftOn.isEmpty() ? null : LocalDate.parse(leftOn));
        } catch (Rejected | DateTimeException | IllegalArgumentException wrong) {
            throw new SchoolListRefused("line " + number + " is wrong", wrong);
        }
    }
}
