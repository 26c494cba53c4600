package be.handlewithcare.schoolcalendar;

import static be.handlewithcare.schoolcalendar.Calendars.csv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.handlewithcare.core.calendar.SchoolYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HolidaysFileTest {
    private static final String ONE_YEAR = csv(List.of(2026));
    private static final String TWO_YEARS = csv(List.of(2026, 2027));

    @TempDir
    Path directory;

    private Path file;
    private HolidaysFile holidays;

    @BeforeEach
    void openFirst() throws HolidaysRefused {
        file = Calendars.replace(directory.resolve("holidays.csv"), ONE_YEAR);
        holidays = HolidaysFile.open(HolidaysSource.of(file));
    }

    @Test
    void aReplacedFileIsTakenOnceItNoLongerChanges() {
        Calendars.replace(file, TWO_YEARS);

        holidays.look();
        assertThat(years()).as("it may still be written").containsExactly(2026);
        holidays.look();
        assertThat(years()).containsExactlyInAnyOrder(2026, 2027);
        assertThat(holidays.trouble()).isEmpty();
    }

    @Test
    void aFileOfTheSameTimeAndSizeIsNoticedToo() throws IOException {
        FileTime before = Files.getLastModifiedTime(file);
        Calendars.replace(file, ONE_YEAR.replace("2026-11-02", "2026-11-03"));
        Files.setLastModifiedTime(file, before);

        lookTwice();

        assertThat(holidays.book().years().get(new SchoolYear(2026)))
                .anyMatch(holiday -> holiday.from().toString().equals("2026-11-03"));
    }

    @Test
    void anUnchangedFileChangesNothing() {
        HolidayBook before = holidays.book();

        lookTwice();

        assertThat(holidays.book()).isSameAs(before);
    }

    @Test
    void aBrokenReplacementIsRefusedWholeAndTheLastGoodOneStaysUntilAGoodOneComes() {
        Calendars.replace(file, TWO_YEARS + "2027-2028,soon,,\n");
        lookTwice();
        assertThat(years()).containsExactly(2026);
        assertThat(holidays.trouble()).contains(HolidayFault.FROM);

        lookTwice();
        assertThat(holidays.trouble()).as("it still is").contains(HolidayFault.FROM);

        Calendars.replace(file, ONE_YEAR);
        lookTwice();
        assertThat(holidays.trouble()).isEmpty();
    }

    @Test
    void aFileThatWasTakenAwayIsMissedAndTheSameOneIsWelcomeBack() throws IOException {
        Files.delete(file);
        holidays.look();
        assertThat(holidays.trouble()).contains(HolidayFault.MISSING);
        assertThat(years()).containsExactly(2026);

        Calendars.replace(file, ONE_YEAR);
        lookTwice();
        assertThat(holidays.trouble()).isEmpty();
    }

    @Test
    void thereIsNoStartWithoutAGoodFile() throws IOException {
        assertThat(refused(directory.resolve("none.csv"))).isEqualTo(HolidayFault.MISSING);
        assertThat(refused(Files.createDirectory(directory.resolve("folder")))).isEqualTo(HolidayFault.UNREADABLE);
        assertThat(refused(Files.writeString(directory.resolve("broken.csv"), "broken")))
                .isEqualTo(HolidayFault.HEADER);
        assertThat(refused(Files.write(directory.resolve("big.csv"), new byte[(1 << 20) + 1])))
                .isEqualTo(HolidayFault.TOO_LARGE);
    }

    private static HolidayFault refused(Path file) {
        return catchThrowableOfType(HolidaysRefused.class, () -> HolidaysFile.open(HolidaysSource.of(file)))
                .fault();
    }

    private void lookTwice() {
        holidays.look();
        holidays.look();
    }

    private List<Integer> years() {
        Set<SchoolYear> years = holidays.book().years().keySet();
        return years.stream().map(SchoolYear::startsIn).toList();
    }
}
