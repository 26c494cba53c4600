package be.handlewithcare.demo.people;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.school.SiteNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleFilesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final DemoPeople PEOPLE = DemoPeople.generate(5913, TODAY);

    @TempDir
    Path directory;

    @Test
    void theRegisterIsWrittenInTheFormOfTheContract() throws IOException {
        PEOPLE.writeTo(directory);

        assertThat(Files.readAllLines(directory.resolve("register.csv")).getFirst())
                .isEqualTo("pupil,given_name,family_name,birth_date,institution,site,from,until");
        List<CSVRecord> lines = records("register.csv");
        assertThat(lines).hasSize(12_000 + DemoPeople.DOUBLE_ENROLMENTS + DemoPeople.RECENT_MOVES);
        assertThat(lines).allSatisfy(line -> {
            assertThat(LocalDate.parse(line.get("from"))).isAfter(LocalDate.parse(line.get("birth_date")));
            assertThat(new SiteNumber(line.get("site"))).isNotNull();
        });
    }

    @Test
    void theSchoolsFileHoldsOnlyThoseThatTakePart() throws IOException {
        PEOPLE.writeTo(directory);

        assertThat(Files.readAllLines(directory.resolve("schools.csv")).getFirst())
                .isEqualTo("institution,name,municipality,mailbox,joined_on,left_on");
        assertThat(records("schools.csv")).hasSize(70).allSatisfy(school -> {
            assertThat(LocalDate.parse(school.get("joined_on"))).isBefore(TODAY.minusDays(40));
            assertThat(school.get("left_on")).isEmpty();
        });
    }

    @Test
    void writingAgainReplacesTheFilesAndLeavesNothingElse() throws IOException {
        PEOPLE.writeTo(directory);
        DemoPeople.generate(2, TODAY).writeTo(directory);

        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("register.csv", "schools.csv");
        }
        assertThat(records("register.csv").getFirst().get("birth_date"))
                .isNotEqualTo(PEOPLE.pupils().getFirst().birthDate().toString());
    }

    private List<CSVRecord> records(String file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser csv = CSVParser.parse(Files.newBufferedReader(directory.resolve(file)), format)) {
            return csv.getRecords();
        }
    }
}
