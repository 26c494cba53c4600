package be.handlewithcare.schoollookup.register;

import static be.handlewithcare.schoollookup.register.Registers.NOOR;
import static be.handlewithcare.schoollookup.register.Registers.csv;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterReaderTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesMayEndInAnyWay(String end) throws Exception {
        assertThat(read(csv(NOOR, NOOR).replace("\n", end), UTF_8).enrolments()).isEqualTo(2);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHeader() throws Exception {
        assertThat(read("\uFEFF" + csv(NOOR), UTF_8).enrolments()).isEqualTo(1);
    }

    @Test
    void theLastLineNeedsNoEndAndColumnsMayBeQuoted() throws Exception {
        assertThat(read(csv(NOOR) + "\"p2\",\"Lars, junior\",Peeters,2018-03-02,1,1,2026-09-01,", UTF_8)
                        .enrolments())
                .isEqualTo(2);
    }

    @Test
    void pupilsAreCountedOnceHoweverManyEnrolmentsTheyHave() throws Exception {
        EnrolmentTable table = read(csv(NOOR, NOOR, "p2,Lars,Peeters,2018-03-02,1,1,2026-09-01,"), UTF_8);

        assertThat(table.pupils()).isEqualTo(2);
        assertThat(table.enrolments()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    COLUMNS     | p2,Lars,Peeters,2018-03-02,1,1,2026-09-01
                    COLUMNS     | p2,Lars,Peeters,2018-03-02,1,1,2026-09-01,,
                    COLUMNS     | p2;Lars;Peeters;2018-03-02;1;1;2026-09-01;
                    PUPIL       | ' ,Lars,Peeters,2018-03-02,1,1,2026-09-01,'
                    NAME        | p2,, ,2018-03-02,1,1,2026-09-01,
                    BIRTH_DATE  | p2,Lars,Peeters,02/03/2018,1,1,2026-09-01,
                    BIRTH_DATE  | p2,Lars,Peeters,2018-02-29,1,1,2026-09-01,
                    BIRTH_DATE  | p2,Lars,Peeters,,1,1,2026-09-01,
                    BIRTH_DATE  | p2,Lars,Peeters,+999999999-01-01,1,1,2026-09-01,
                    INSTITUTION | p2,Lars,Peeters,2018-03-02,,1,2026-09-01,
                    INSTITUTION | p2,Lars,Peeters,2018-03-02,1234567,1,2026-09-01,
                    FROM        | p2,Lars,Peeters,2018-03-02,1,1,,
                    UNTIL       | p2,Lars,Peeters,2018-03-02,1,1,2026-09-01,never
                    QUOTING     | p2,"Lars,Peeters,2018-03-02,1,1,2026-09-01,
                    QUOTING     | p2,"La"rs,Peeters,2018-03-02,1,1,2026-09-01,
                    """)
    void aFaultIsToldByItsLineAndCodeAndNothingElse(RegisterFault fault, String line) {
        assertRefused(csv(NOOR, line), UTF_8, 3, fault);
    }

    @Test
    void aLineWithoutAnEndIsGivenUp() throws Exception {
        assertRefused(
                csv(
                        NOOR,
                        NOOR,
                        "p2,L" + "a".repeat(9_900) + "rs,Peeters,2018-03-02,1,1,2026-09-01,",
                        "p3," + "a".repeat(20_000)),
                UTF_8,
                5,
                RegisterFault.LENGTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "pupil,given_name,family_name,birth_date,institution,site,from\n",
                "given_name,pupil,family_name,birth_date,institution,site,from,until\n",
                "p1,Noor,Peeters,2018-03-02,12345,1,2026-09-01,\n"
            })
    void withoutTheHeaderTheFileIsSomethingElse(String start) {
        assertRefused(start + NOOR, UTF_8, 1, RegisterFault.HEADER);
    }

    @Test
    void anotherEncodingIsNoticedInItsLine() {
        assertRefused(csv(NOOR, "p2,Zoë,Peeters,2018-03-02,1,1,2026-09-01,"), ISO_8859_1, 3, RegisterFault.ENCODING);
        assertRefused(csv(NOOR), UTF_16, 1, RegisterFault.HEADER);
    }

    @Test
    void aFaultInTheLastOfManyLinesIsFound() {
        String many = (NOOR + "\n").repeat(5000);

        assertRefused(csv(many + "p2"), UTF_8, 5002, RegisterFault.COLUMNS);
    }

    private EnrolmentTable read(String csv, Charset charset) throws IOException, RefusedRegister {
        return RegisterReader.read(Files.writeString(directory.resolve("register.csv"), csv, charset));
    }

    private void assertRefused(String csv, Charset charset, long line, RegisterFault fault) {
        assertThatExceptionOfType(RefusedRegister.class)
                .isThrownBy(() -> read(csv, charset))
                .withNoCause()
                .withMessage(fault + " in line " + line)
                .satisfies(refusal -> assertThat(refusal.fault()).isEqualTo(fault))
                .satisfies(refusal -> assertThat(refusal.line()).isEqualTo(line));
    }
}
