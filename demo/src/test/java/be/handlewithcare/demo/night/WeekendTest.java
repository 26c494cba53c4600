package be.handlewithcare.demo.night;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.calendar.Brussels;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekendTest {

    @ParameterizedTest
    @CsvSource({
        // asked at, start, end: on a Wednesday, on a Monday at six, on a Sunday, too early on a Saturday
        "2026-11-25T12:00:00Z, 2026-11-20T17:00:00Z, 2026-11-23T05:00:00Z",
        "2026-11-23T05:00:00Z, 2026-11-20T17:00:00Z, 2026-11-23T05:00:00Z",
        "2026-11-22T10:00:00Z, 2026-11-20T17:00:00Z, 2026-11-22T10:00:00Z",
        "2026-11-21T22:59:00Z, 2026-11-13T17:00:00Z, 2026-11-16T05:00:00Z",
        "2026-11-20T20:00:00Z, 2026-11-13T17:00:00Z, 2026-11-16T05:00:00Z",
        // the clocks go back in this one
        "2026-10-26T12:00:00Z, 2026-10-23T16:00:00Z, 2026-10-26T04:00:00Z",
    })
    void theWeekendRunsFromFridayEveningToMondayMorningOrToNow(Instant now, Instant start, Instant end) {
        assertThat(Weekend.before(now)).isEqualTo(new Weekend(start, end));
    }

    @Test
    void timesLieInsideAndMostlyInTheEveningAndAtNight() {
        Weekend weekend = Weekend.before(Instant.parse("2026-11-25T12:00:00Z"));
        Random random = new Random(1);
        int atNight = 0;
        for (int i = 0; i < 1_000; i++) {
            Instant time = weekend.anyTime(random);
            assertThat(time).isBetween(weekend.start(), weekend.end());
            int hour = time.atZone(Brussels.ZONE).getHour();
            atNight += hour >= 17 || hour < 3 ? 1 : 0;
        }
        assertThat(atNight).isGreaterThan(700);
    }

    @Test
    void theSecondCallToAFamilyComesOnAnotherNight() {
        Weekend weekend = Weekend.before(Instant.parse("2026-11-21T23:00:00Z"));
        Random random = new Random(1);
        for (int i = 0; i < 100; i++) {
            Instant first = weekend.inFirstNight(random);
            Instant second = weekend.afterSecondEvening(random);
            assertThat(Duration.between(first, second)).isGreaterThanOrEqualTo(Duration.ofHours(12));
            assertThat(second).isBefore(weekend.end());
        }
    }
}
