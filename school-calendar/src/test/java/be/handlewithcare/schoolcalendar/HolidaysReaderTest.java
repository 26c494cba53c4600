package be.handlewithcare.schoolcalendar;

import static be.handlewithcare.schoolcalendar.Calendars.bytes;
import static be.handlewithcare.schoolcalendar.Calendars.csv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.handlewithcare.core.calendar.SchoolYear;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HolidaysReaderTest {
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final String GOOD = csv(List.of(2026));

    static Stream<String> sameInOtherForms() {
        return Stream.of(
                GOOD,
                "\uFEFF" + GOOD,
                GOOD.replace("\n", "\r\n"),
                GOOD.stripTrailing(),
                GOOD + "\n\n",
                GOOD.replace("Hemelvaart", "\"Hemelvaart\""),
                GOOD.replace("2026-2027,2027", "2026-2027, 2027"));
    }

    @ParameterizedTest
    @MethodSource("sameInOtherForms")
    void aSchoolYearIsReadAsItWasWritten(String csv) throws HolidaysRefused {
        assertThat(HolidaysReader.read(bytes(csv)).years())
                .containsOnlyKeys(YEAR)
                .containsEntry(YEAR, byRule());
    }

    @Test
    void theShippedYearsFollowTheRule() throws HolidaysRefused {
        HolidayBook shipped = HolidaysReader.read(HolidaysSource.SHIPPED.read());

        assertThat(shipped.years())
                .containsOnlyKeys(IntStream.rangeClosed(2024, 2028)
                        .mapToObj(SchoolYear::new)
                        .toList())
                .allSatisfy((year, holidays) ->
                        assertThat(holidays).containsExactlyInAnyOrderElementsOf(Calendars.byRule(year)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-2027,2026-11-20,Brugdag|COLUMNS",
                "2026-2027,2026-11-20,2026-11-20,Brugdag,|COLUMNS",
                "2026-2028,2026-11-20,2026-11-20,Brugdag|SCHOOL_YEAR",
                "2026,2026-11-20,2026-11-20,Brugdag|SCHOOL_YEAR",
                "2026-2027,20/11/2026,2026-11-20,Brugdag|FROM",
                "2026-2027,2026-11-20,2026-11-31,Brugdag|UNTIL",
                "2026-2027,2026-11-20,,Brugdag|UNTIL",
                "2026-2027,2026-11-20,2026-11-19,Brugdag|ORDER",
                "2026-2027,2026-08-31,2026-09-01,Brugdag|OUTSIDE",
                "2026-2027,2027-08-31,2027-09-01,Brugdag|OUTSIDE",
                "2026-2027,2026-11-20,2026-11-20, |NAME",
            })
    void aLineWithAFaultIsNamed(String line, HolidayFault fault) {
        HolidaysRefused refused = refused(bytes(csv(List.of(2026), line)));

        assertThat(refused.fault()).isEqualTo(fault);
        assertThat(refused).hasMessage("line 12: " + fault.reason());
    }

    @Test
    void aFileThatIsNoneIsRefused() {
        assertThat(refused(bytes("")).fault()).isEqualTo(HolidayFault.HEADER);
        assertThat(refused(bytes(GOOD.replace(',', ';'))).fault()).isEqualTo(HolidayFault.HEADER);
        assertThat(refused(bytes(Calendars.HEADER + "\n")).fault()).isEqualTo(HolidayFault.EMPTY);
        assertThat(refused(bytes(GOOD + "\"2026")).fault()).isEqualTo(HolidayFault.QUOTING);
        assertThat(refused(GOOD.replace("Hemelvaart", "Pâques").getBytes(StandardCharsets.ISO_8859_1))
                        .fault())
                .isEqualTo(HolidayFault.ENCODING);
    }

    @Test
    void aYearThatIsCutOffOrMistypedShowsByItsSchoolDays() {
        String withoutSummer = GOOD.substring(0, GOOD.indexOf("2026-2027,2027-07-01"));
        assertThat(refused(bytes(withoutSummer)))
                .hasMessage("school year 2026-2027: " + HolidayFault.SCHOOL_DAYS.reason());

        String longAutumn = GOOD.replace("2026-11-08", "2027-02-08");
        assertThat(refused(bytes(longAutumn)).fault()).isEqualTo(HolidayFault.SCHOOL_DAYS);
    }

    @Test
    void aRefusalRepeatsNothingOfAFileThatMayBeTheWrongOne() {
        assertThat(refused(bytes(csv(List.of(), "Noor Peeters,2018-03-02,,"))))
                .message()
                .doesNotContain("Noor", "2018-03-02");
    }

    private static HolidaysRefused refused(byte[] csv) {
        return catchThrowableOfType(HolidaysRefused.class, () -> HolidaysReader.read(csv));
    }

    private static List<Holiday> byRule() {
        return Calendars.byRule(YEAR);
    }
}
