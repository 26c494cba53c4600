package be.handlewithcare.app.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.handlewithcare.demo.RunningDemo;
import be.handlewithcare.veck.schools.SchoolListRefused;
import be.handlewithcare.veck.schools.SchoolsAtFirstStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchoolListRefusedAnalyzerTest {
    private static final String HEADER = "institution,name,municipality,mailbox,joined_on,left_on\n";

    private final SchoolsAtFirstStart schools = RunningDemo.get().bean(SchoolsAtFirstStart.class);

    @TempDir
    Path directory;

    @Test
    void aBrokenListIsNamedByItsVariableWithTheLine() throws IOException {
        assertThat(told(HEADER
                        + "012301,De Eik,Boom,directie@eik.example,2026-09-01,\n"
                        + "012302,De Beuk,Boom,directie@beuk.example,morgen,\n"))
                .isEqualTo("HWC_SCHOOLS_FILE is refused: line 3 is wrong");
    }

    @Test
    void soIsOneThatIsNotThere() {
        assertThat(told(directory.resolve("nowhere.csv")))
                .isEqualTo("HWC_SCHOOLS_FILE is refused: it cannot be read as text in UTF-8");
    }

    private String told(String list) throws IOException {
        return told(Files.writeString(directory.resolve("schools.csv"), list));
    }

    private String told(Path list) {
        SchoolListRefused refused = catchThrowableOfType(SchoolListRefused.class, () -> schools.join(list));
        return Objects.requireNonNull(new SchoolListRefusedAnalyzer().analyze(refused))
                .getDescription();
    }
}
