package be.handlewithcare.demo.people;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The two files in which the application expects enrolments and schools. */
final class PeopleFiles {
    static final String REGISTER = "register.csv";
    static final String SCHOOLS = "schools.csv";

    private PeopleFiles() {}

    static void write(DemoPeople people, Path directory) throws IOException {
        Files.createDirectories(directory);
        replace(directory.resolve(REGISTER), csv -> register(people, csv));
        replace(directory.resolve(SCHOOLS), csv -> schools(people, csv));
    }

    private static void register(DemoPeople people, CSVPrinter csv) throws IOException {
        csv.printRecord("pupil", "given_name", "family_name", "birth_date", "institution", "site", "from", "until");
        for (DemoPupil pupil : people.pupils()) {
            for (DemoEnrolment at : pupil.enrolments()) {
                csv.printRecord(
                        pupil.pupil(),
                        pupil.givenName(),
                        pupil.familyName(),
                        pupil.birthDate(),
                        at.institution(),
                        at.site(),
                        at.from(),
                        at.until());
            }
        }
    }

    private static void schools(DemoPeople people, CSVPrinter csv) throws IOException {
        csv.printRecord("institution", "name", "municipality", "mailbox", "joined_on", "left_on");
        for (DemoSchool school : people.schools()) {
            if (school.takesPart()) {
                csv.printRecord(
                        school.institution(),
                        school.name(),
                        school.municipality(),
                        school.mailbox(),
                        school.joinedOn(),
                        null);
            }
        }
    }

    /** A reader sees the old file or the new one, never half of one. */
    private static void replace(Path file, Content content) throws IOException {
        Path fresh = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
        try {
            try (CSVPrinter csv =
                    new CSVPrinter(Files.newBufferedWriter(fresh, StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
                content.writeTo(csv);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** What goes into a file. */
    private interface Content {
        void writeTo(CSVPrinter csv) throws IOException;
    }
}
