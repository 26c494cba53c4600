package be.handlewithcare.police;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedTimesTest extends PoliceApiTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T23:40:00+01:00, 2026-11-20T22:40:00Z",
        "2026-11-20T22:40:00Z, 2026-11-20T22:40:00Z",
        "2026-11-20t22:40:00z, 2026-11-20T22:40:00Z",
        "2026-11-20T17:10:00-05:30, 2026-11-20T22:40:00Z",
        "2026-11-20T22:40:00-00:00, 2026-11-20T22:40:00Z",
        "2026-11-20T22:40:00.5Z, 2026-11-20T22:40:00.5Z",
        "2026-11-20T22:40:00.123456789Z, 2026-11-20T22:40:00.123456Z",
        "2026-11-20T22:40:00.12345678901234567890Z, 2026-11-20T22:40:00.123456Z",
        "2026-11-20T22:59:60Z, 2026-11-20T22:59:59Z",
        "2026-11-20T23:59:60.25+01:00, 2026-11-20T22:59:59.25Z",
        "2026-11-21T22:39:00+23:59, 2026-11-20T22:40:00Z",
    })
    void anInstantWithAnOffsetIsUnderstood(String occurredAt, Instant instant) {
        assertThatAccepted(hand(report("R", occurredAt, NOOR)));

        assertThat(backend.lastReport().occurredAt()).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-20",
                "2026-11-20T22:40:00",
                "2026-11-20T22:40Z",
                "2026-11-20T24:00:00Z",
                "2026-11-20T22:60:00Z",
                "2026-11-20T22:40:61Z",
                "2026-11-31T22:40:00Z",
                "2026-13-20T22:40:00Z",
                "2026-11-00T22:40:00Z",
                "2026-11-20 22:40:00Z",
                " 2026-11-20T22:40:00Z",
                "2026-11-20T22:40:00Z ",
                "2026-11-20T22:40:00.Z",
                "2026-11-20T22:40:00,5Z",
                "2026-11-20T22:40:00+01",
                "2026-11-20T22:40:00+0100",
                "2026-11-20T22:40:00+01:60",
                "2026-11-20T22:40:00+01:00:00",
                "2026-11-20T22:40:00+01:00[Europe/Brussels]",
                "20261120T224000Z",
                "2026-W47-5T22:40:00Z",
                "+2026-11-20T22:40:00Z",
                "1795214400",
                "٢٠٢٦-11-20T22:40:00Z"
            })
    void anyOtherInstantIsRefused(String occurredAt) {
        assertThatInvalid(hand(report("R", occurredAt, NOOR)), "/occurredAt format");
    }

    @Test
    void thirtyDaysAgoIsTheOldest() {
        Instant oldest = PoliceFixture.NOW.minus(Duration.ofDays(30));

        assertThatAccepted(hand(report("A", oldest.plusSeconds(1).toString(), NOOR)));
        assertThatAccepted(hand(report("B", oldest.toString(), NOOR)));
        backend.forgetAll();
        assertThatInvalid(hand(report("C", oldest.minusSeconds(1).toString(), NOOR)), "/occurredAt too-old");
    }

    @Test
    void twoMinutesAheadIsTheLatest() {
        Instant latest = PoliceFixture.NOW.plus(Duration.ofMinutes(2));

        assertThatAccepted(hand(report("A", latest.minusSeconds(1).toString(), NOOR)));
        assertThatAccepted(hand(report("B", latest.toString(), NOOR)));
        backend.forgetAll();
        assertThatInvalid(hand(report("C", latest.plusSeconds(1).toString(), NOOR)), "/occurredAt in-the-future");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-03-02", "2020-02-29", "2026-11-20", "2008-11-21"})
    void aChildOnThatDayIsAccepted(String birthDate) {
        // 23:40 in Brussels on 20 November 2026
        assertThatAccepted(hand(reportOf(born(birthDate))));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, not-a-child",
        "2008-11-20, not-a-child",
        "0000-01-01, not-a-child",
        "9999-12-31, not-a-child",
        "'', format",
        "0000-00-00, format",
        "2018-02-29, format",
        "2018-13-01, format",
        "2018-3-2, format",
        "02-03-2018, format",
        "02/03/2018, format",
        "20180302, format",
        "2018-03-02T00:00:00Z, format",
        "' 2018-03-02', format",
        "+12018-03-02, format",
        "-2018-03-02, format",
        "2018-061, format"
    })
    void anyOtherBirthDateIsRefused(String birthDate, String code) {
        assertThatInvalid(hand(reportOf(born(birthDate))), "/children/0/birthDate " + code);
    }

    @Test
    void theDayIsTheOneInBrussels() {
        String afterMidnightInBrussels = "2026-11-19T23:30:00Z";

        assertThatAccepted(hand(report("A", afterMidnightInBrussels, born("2026-11-20"))));
        backend.forgetAll();
        assertThatInvalid(
                hand(report("B", afterMidnightInBrussels, born("2026-11-21"))), "/children/0/birthDate not-a-child");
        assertThatInvalid(
                hand(report("C", afterMidnightInBrussels, born("2008-11-20"))), "/children/0/birthDate not-a-child");
    }

    @Test
    void aWrongYearMayBeThatOfTheInterventionToo() {
        assertThatInvalid(
                hand(report("A", "2016-11-20T22:40:00Z", NOOR)),
                "/children/0/birthDate not-a-child",
                "/occurredAt too-old");
        assertThatInvalid(hand(report("B", "2206-11-20T22:40:00Z", NOOR)), "/occurredAt in-the-future");
    }

    @Test
    void theFaultyChildIsNamedByItsIndex() {
        assertThatInvalid(
                hand(reportOf(NOOR + "," + born("2026-11-21") + "," + born("2018-02-29"))),
                "/children/1/birthDate not-a-child",
                "/children/2/birthDate format");
    }

    private static String born(String birthDate) {
        return NOOR.replace("2018-03-02", birthDate);
    }
}
