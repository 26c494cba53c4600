package be.handlewithcare.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolHoursTest {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalDate STUDY_DAY = LocalDate.parse("2026-11-27");

    private final SchoolHours hours = new SchoolHours(SchoolHoursTest::isSchoolDay, Set.of(STUDY_DAY));

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:00:00+01:00, true",
        "2026-11-23T16:29:59+01:00, true",
        "2026-11-23T07:59:59+01:00, false",
        "2026-11-23T16:30:00+01:00, false",
        "2026-11-22T12:00:00+01:00, false",
        "2026-11-27T12:00:00+01:00, false",
        "2026-07-01T12:00:00+02:00, false",
        "2028-02-29T12:00:00+01:00, true",
    })
    void aSchoolIsOpenOnItsSchoolDaysFromEightToHalfPastFour(OffsetDateTime at, boolean open) {
        assertThat(hours.areOn(at.toInstant())).isEqualTo(open);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "2026-11-23T07:59:59+01:00, 2026-11-23T08:00+01:00, early in the morning",
        "2026-11-23T08:00:00+01:00, 2026-11-24T08:00+01:00, on the stroke of eight",
        "2026-11-26T15:00:00+01:00, 2026-11-30T08:00+01:00, over a day off and a weekend",
        "2027-03-26T15:00:00+01:00, 2027-03-29T08:00+02:00, over the start of summer time",
        "2026-10-23T15:00:00+02:00, 2026-10-26T08:00+01:00, over the end of summer time",
        "2026-10-25T02:30:00+02:00, 2026-10-26T08:00+01:00, in the hour that comes twice",
        "2026-12-31T23:40:00+01:00, 2027-01-01T08:00+01:00, over the year end",
        "2028-02-28T16:30:00+01:00, 2028-02-29T08:00+01:00, into a leap day",
        "2026-06-30T15:00:00+02:00, 2026-09-01T08:00+02:00, over the summer",
    })
    void theNextDayStartsAtEight(OffsetDateTime after, OffsetDateTime start, String when) {
        assertThat(hours.startOfNextDay(after.toInstant())).as(when).isEqualTo(start.toInstant());
    }

    @Test
    void nextOpenIsNowOrTheNextStart() {
        Instant open = at("2026-11-23T08:00+01:00");

        assertThat(hours.nextOpen(open)).isEqualTo(open);
        assertThat(hours.nextOpen(at("2026-11-23T16:30+01:00"))).isEqualTo(at("2026-11-24T08:00+01:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00+01:00, PT4H, 2026-11-23T13:00+01:00",
        "2026-11-23T12:30+01:00, PT4H, 2026-11-23T16:30+01:00",
        "2026-11-23T12:31+01:00, PT4H, 2026-11-24T08:01+01:00",
        "2026-11-22T03:00+01:00, PT4H, 2026-11-23T12:00+01:00",
        "2026-11-22T03:00+01:00, PT0S, 2026-11-23T08:00+01:00",
        "2026-11-23T08:00+01:00, PT17H, 2026-11-24T16:30+01:00",
        "2026-11-26T16:00+01:00, PT18H, 2026-12-02T08:30+01:00",
        "2027-03-26T15:30+01:00, PT4H, 2027-03-29T11:00+02:00",
        "2026-10-23T15:30+02:00, PT4H, 2026-10-26T11:00+01:00",
        "2026-06-30T15:00+02:00, PT4H, 2026-09-01T10:30+02:00",
    })
    void onlySchoolTimeCounts(OffsetDateTime from, Duration schoolTime, OffsetDateTime until) {
        assertThat(hours.after(from.toInstant(), schoolTime)).isEqualTo(until.toInstant());
    }

    @Test
    void schoolTimeCountedMinuteByMinuteComesToTheSame() {
        Random random = new Random(5_913);
        for (int i = 0; i < 50; i++) {
            Instant from = at("2026-01-01T00:00Z").plus(random.nextInt(365 * 24 * 60), ChronoUnit.MINUTES);
            int minutes = 1 + random.nextInt(40 * 60);
            assertThat(hours.after(from, Duration.ofMinutes(minutes)))
                    .as("%s + %d minutes", from, minutes)
                    .isEqualTo(counted(from, minutes));
        }
    }

    @Test
    void schoolTimeDoesNotRunBackwards() {
        assertThatThrownBy(() -> hours.after(Instant.EPOCH, Duration.ofMinutes(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCalendarWithoutSchoolDaysOpensEveryWeekday() {
        SchoolHours never = new SchoolHours(_ -> false, Set.of());
        Instant monday = at("2026-11-23T08:00+01:00");

        assertThat(never.startOfNextDay(at("2026-11-20T17:00+01:00"))).isEqualTo(monday);
        assertThat(never.areOn(monday)).as("what it promised").isTrue();
        assertThat(never.areOn(at("2026-11-22T12:00+01:00"))).as("a Sunday").isFalse();
        assertThat(never.after(monday, Duration.ofHours(10))).isEqualTo(at("2026-11-24T09:30+01:00"));
    }

    @Test
    void aSchoolThatIsOffFarIntoTheFutureStillHasItsCalendarRespected() {
        LocalDate far = LocalDate.parse("2027-12-20");
        SchoolHours once = new SchoolHours(far::equals, Set.of());

        assertThat(once.startOfNextDay(at("2026-11-20T17:00+01:00"))).isEqualTo(at("2027-12-20T08:00+01:00"));
    }

    private Instant counted(Instant from, int minutes) {
        Instant at = from;
        for (int left = minutes; left > 0; at = at.plus(1, ChronoUnit.MINUTES)) {
            left -= hours.areOn(at) ? 1 : 0;
        }
        return at;
    }

    private static boolean isSchoolDay(LocalDate day) {
        boolean summer = day.getMonthValue() == 7 || day.getMonthValue() == 8;
        return !summer && !WEEKEND.contains(day.getDayOfWeek());
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
