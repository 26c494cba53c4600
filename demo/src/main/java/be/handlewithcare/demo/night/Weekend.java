package be.handlewithcare.demo.night;

import be.handlewithcare.core.calendar.Brussels;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Random;

/**
 * The latest weekend of which at least two evenings have begun, from Friday 18:00 to Monday 06:00 or, while it lasts, to
 * now.
 */
record Weekend(Instant start, Instant end) {
    private static final LocalTime FRIDAY_EVENING = LocalTime.of(18, 0);
    private static final Duration LENGTH = Duration.ofHours(60);
    private static final Duration TWO_EVENINGS = Duration.ofHours(30);
    private static final Duration FIRST_NIGHT = Duration.ofHours(12);
    private static final Duration SECOND_NIGHT = Duration.ofHours(24);

    static Weekend before(Instant now) {
        LocalDate friday =
                Brussels.dayOf(now.minus(TWO_EVENINGS)).with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
        ZonedDateTime start = friday.atTime(FRIDAY_EVENING).atZone(Brussels.ZONE);
        if (start.plus(TWO_EVENINGS).toInstant().isAfter(now)) {
            start = start.minusWeeks(1);
        }
        Instant end = start.plus(LENGTH).toInstant();
        return new Weekend(start.toInstant(), end.isBefore(now) ? end : now);
    }

    /** The day on which it starts. */
    LocalDate firstDay() {
        return Brussels.dayOf(start);
    }

    Instant anyTime(Random random) {
        return anyTimeBetween(start, end, random);
    }

    Instant inFirstNight(Random random) {
        return anyTimeBetween(start, start.plus(FIRST_NIGHT), random);
    }

    Instant afterSecondEvening(Random random) {
        return anyTimeBetween(start.plus(SECOND_NIGHT), end, random);
    }

    private static Instant anyTimeBetween(Instant from, Instant until, Random random) {
        int minutes = Math.toIntExact(Duration.between(from, until).toMinutes());
        while (true) {
            Instant time = from.plus(Duration.ofMinutes(random.nextInt(minutes)));
            if (random.nextInt(100) < calls(time)) {
                return time;
            }
        }
    }

    /** How many calls that hour of the day gets, against 100 in the busiest. */
    private static int calls(Instant time) {
        int hour = time.atZone(Brussels.ZONE).getHour();
        if (hour >= 20 || hour < 1) {
            return 100;
        }
        if (hour >= 17 || hour < 3) {
            return 60;
        }
        return hour < 9 ? 12 : 22;
    }
}
