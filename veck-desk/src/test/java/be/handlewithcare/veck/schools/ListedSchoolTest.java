package be.handlewithcare.veck.schools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.handlewithcare.core.school.InstitutionNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListedSchoolTest {
    private static final String HEADER = "institution,name,municipality,mailbox,joined_on,left_on\n";
    private static final String SCHOOL = "012345,Basisschool De Proef,Boom,directie@proef.example,2026-09-01,\n";

    @TempDir
    private Path directory;

    @Test
    void aListIsReadWhole() throws IOException {
        assertThat(ListedSchool.allIn(file(HEADER + SCHOOL)))
                .extracting(ListedSchool::school)
                .containsExactly(new InstitutionNumber("012345"));
    }

    @Test
    void aWrongHeaderIsTheFaultOfLineOne() throws IOException {
        Path list = file("number,name,municipality,mailbox,joined_on,left_on\n" + SCHOOL);

        assertThatExceptionOfType(SchoolListRefused.class)
                .isThrownBy(() -> ListedSchool.allIn(list))
                .withMessage("line 1 is not its header");
    }

    @Test
    void aWrongDayIsTheFaultOfItsLine() throws IOException {
        Path list = file(HEADER + SCHOOL + SCHOOL.replace("2026-09-01", "1/9/2026"));

        assertThatExceptionOfType(SchoolListRefused.class)
                .isThrownBy(() -> ListedSchool.allIn(list))
                .withMessage("line 3 is wrong");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("schools.csv"), text);
    }
}
