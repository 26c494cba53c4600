package be.handlewithcare.schoollookup.register;

import static be.handlewithcare.schoollookup.register.Registers.NOOR;
import static be.handlewithcare.schoollookup.register.Registers.TODAY;
import static be.handlewithcare.schoollookup.register.Registers.csv;
import static be.handlewithcare.schoollookup.register.Registers.noor;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.lookup.LookupAnswer;
import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.schoollookup.register.RegisterState.Loaded;
import be.handlewithcare.schoollookup.register.RegisterState.Missing;
import be.handlewithcare.schoollookup.register.RegisterState.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The register as its file is replaced, broken and taken away. Long because each happens alone and while it is read. */
class RegisterFileTest {
    private static final Loaded ONE = new Loaded(1, 1, Registers.NOW);
    private static final Found AT_12345 = new Found(new InstitutionNumber("12345"));
    private static final Found AT_99 = new Found(new InstitutionNumber("99"));
    private static final String NOOR_AT_99 = NOOR.replace("12345", "99");

    @TempDir
    Path directory;

    private Path file;
    private RegisterFile register;

    @BeforeEach
    void loadFirst() {
        file = directory.resolve("register.csv");
        Registers.replace(file, csv(NOOR));
        register = new RegisterFile(file, Registers.CLOCK);
        register.load();
    }

    @Test
    void theFirstRegisterIsLoadedAtOnce() {
        assertThat(register.state()).isEqualTo(ONE);
        assertThat(answer()).isEqualTo(AT_12345);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void aRegisterThatLostMostOfItsPupilsIsLoadedButNotInSilence(CapturedOutput log) {
        Registers.replace(
                file, csv(NOOR, NOOR.replaceFirst("^[^,]+", "another"), NOOR.replaceFirst("^[^,]+", "third")));
        look();
        assertThat(log).doesNotContain("lost more than half");
        Registers.replace(file, csv(NOOR_AT_99));
        look();

        assertThat(answer()).isEqualTo(AT_99);
        assertThat(log).contains("lost more than half of its 3 pupils");
    }

    private void look() {
        register.look();
        register.look();
    }

    @Test
    void aReplacedRegisterIsLoadedOnceItNoLongerChanges() {
        Registers.replace(file, csv(NOOR_AT_99));

        register.look();
        assertThat(answer()).as("it may still be written").isEqualTo(AT_12345);
        register.look();
        assertThat(answer()).isEqualTo(AT_99);
    }

    @Test
    void aRegisterOfTheSameTimeAndSizeIsNoticedToo() throws IOException {
        FileTime before = Files.getLastModifiedTime(file);
        Registers.replace(file, csv(NOOR.replace("12345", "00099")));
        Files.setLastModifiedTime(file, before);

        lookTwice();

        assertThat(answer()).isEqualTo(AT_99);
    }

    @Test
    void anUnchangedRegisterIsNotReadAgain() {
        EnrolmentTable before = register.table().orElseThrow();

        lookTwice();

        assertThat(register.table()).containsSame(before);
    }

    @Test
    void aBrokenRegisterIsRefusedWholeAndTheLastGoodOneStays() {
        Registers.replace(file, csv(NOOR_AT_99, "p2,Lars,Peeters,yesterday,1,1,2026-09-01,"));

        lookTwice();

        assertThat(register.state()).isEqualTo(new Refused(3, RegisterFault.BIRTH_DATE, ONE));
        assertThat(answer()).isEqualTo(AT_12345);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void aReplacementThatIsCutOffIsRefusedHoweverLinesEnd(String end) {
        Registers.replace(file, csv(NOOR_AT_99).replace("\n", end));
        lookTwice();
        assertThat(answer()).isEqualTo(AT_99);

        Registers.replace(file, cutOff(csv(NOOR)).replace("\n", end));
        lookTwice();
        assertThat(register.state()).isEqualTo(new Refused(0, RegisterFault.CUT_OFF, ONE));
        assertThat(answer()).isEqualTo(AT_99);
    }

    @Test
    void aFirstRegisterNeedsNoLastLineEndAndThenNeitherDoesTheNext() {
        Registers.replace(file, cutOff(csv(NOOR)));
        RegisterFile first = new RegisterFile(file, Registers.CLOCK);
        first.load();
        assertThat(first.state()).as("nothing to compare it with").isEqualTo(ONE);

        Registers.replace(file, cutOff(csv(NOOR, NOOR_AT_99)));
        first.look();
        first.look();
        assertThat(first.state()).isEqualTo(new Loaded(1, 2, Registers.NOW));
    }

    @Test
    void aReplacementWithoutAPupilIsRefused() {
        Registers.replace(file, Registers.HEADER + "\n");

        lookTwice();

        assertThat(register.state()).isEqualTo(new Refused(0, RegisterFault.EMPTY, ONE));
        assertThat(answer()).isEqualTo(AT_12345);
    }

    @Test
    void aFirstRegisterWithoutAPupilIsTakenAndSoIsAnotherOne() {
        Registers.replace(file, Registers.HEADER + "\n");
        RegisterFile first = new RegisterFile(file, Registers.CLOCK);
        first.load();
        assertThat(first.state()).isEqualTo(new Loaded(0, 0, Registers.NOW));

        Registers.replace(file, Registers.HEADER + "\r\n");
        first.look();
        first.look();
        assertThat(first.state()).isEqualTo(new Loaded(0, 0, Registers.NOW));
    }

    @Test
    void aGoodRegisterAfterABrokenOneIsTaken() {
        Registers.replace(file, "broken");
        lookTwice();
        Registers.replace(file, csv(NOOR_AT_99));
        lookTwice();

        assertThat(register.state()).isEqualTo(ONE);
        assertThat(answer()).isEqualTo(AT_99);
    }

    @Test
    void aRegisterThatWasTakenAwayIsMissedAndTheLastGoodOneStays() throws IOException {
        Files.delete(file);
        lookTwice();
        assertThat(register.state()).isEqualTo(new Missing(ONE));
        assertThat(answer()).isEqualTo(AT_12345);

        Registers.replace(file, csv(NOOR_AT_99));
        lookTwice();
        assertThat(answer()).isEqualTo(AT_99);
    }

    @Test
    void aFirstRegisterThatIsBrokenOrMissingLeavesNothingToAsk() throws IOException {
        RegisterFile missing = new RegisterFile(directory.resolve("none.csv"), Registers.CLOCK);
        missing.load();
        assertThat(missing.state()).isEqualTo(new Missing(null));
        assertThat(missing.table()).isEmpty();

        Path broken = Files.writeString(directory.resolve("broken.csv"), "broken");
        RegisterFile refused = new RegisterFile(broken, Registers.CLOCK);
        refused.load();
        assertThat(refused.state()).isEqualTo(new Refused(1, RegisterFault.HEADER, null));
        assertThat(refused.table()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsRefused() throws IOException {
        RegisterFile folder = new RegisterFile(Files.createDirectory(directory.resolve("folder")), Registers.CLOCK);
        folder.load();

        assertThat(folder.state()).isEqualTo(new Refused(0, RegisterFault.UNREADABLE, null));
    }

    private static String cutOff(String csv) {
        return csv.stripTrailing();
    }

    private void lookTwice() {
        register.look();
        register.look();
    }

    private LookupAnswer answer() {
        return new RegisterSchoolLookup(register).find(Registers.question(noor(), TODAY));
    }
}
