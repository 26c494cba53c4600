package be.handlewithcare.magdasimulator.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterFileTest {
    private static final String HEADER = "pupil,given_name,family_name,birth_date,institution,site,from,until\n";

    @TempDir
    private Path directory;

    @Test
    void aPupilKeepsItsNumberWhereverItsLinesStand() throws IOException {
        String one = "P1,Noor,Peeters,2018-03-02,012345,1,2024-09-01,\n";
        String other = "P2,Tuur,Claes,2018-03-02,012345,1,2024-09-01,\n";

        NationalNumber before = number(HEADER + one + other);

        assertThat(number(HEADER + other + one + one)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P1,Noor,Peeters,2018-13-02,012345,1,2024-09-01,",
                "P1,Noor",
                "P1,\"Noor\"x,Peeters,2018-03-02,1,1,2024-09-01,"
            })
    void aBrokenRegisterIsRefusedWithoutQuotingIt(String line) {
        assertThatThrownBy(() -> number(HEADER + line + "\n"))
                .isInstanceOf(IOException.class)
                .hasNoCause()
                .hasMessage("the register is not of its form");
    }

    private NationalNumber number(String register) throws IOException {
        return RegisterFile.read(Files.writeString(directory.resolve("register.csv"), register))
                .withId("P1")
                .orElseThrow()
                .number();
    }
}
