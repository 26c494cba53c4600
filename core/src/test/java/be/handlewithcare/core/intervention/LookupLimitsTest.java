package be.handlewithcare.core.intervention;

import static be.handlewithcare.core.testkit.Examples.HEIST;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookupLimitsTest {
    private static final Instant NOW = SATURDAY_MORNING;
    private static final LookupLimits LIMITS = new LookupLimits(3, 5);

    @Test
    void upToTheLimitNobodyWaits() {
        assertThat(LIMITS.waitFor(List.of(), 3, NOW)).isEmpty();
        assertThat(LIMITS.waitFor(minutesAgo(50, 40), 1, NOW)).isEmpty();
    }

    @Test
    void aboveTheLimitOfAnHourOneWaitsUntilEnoughOfTheHourIsFree() {
        assertThat(LIMITS.waitFor(minutesAgo(50, 40, 30), 1, NOW)).contains(Duration.ofMinutes(10));
        assertThat(LIMITS.waitFor(minutesAgo(50, 40, 30), 2, NOW)).contains(Duration.ofMinutes(20));
        assertThat(LIMITS.waitFor(minutesAgo(50, 40), 3, NOW)).contains(Duration.ofMinutes(20));
    }

    @Test
    void aboveTheLimitOfADayOneWaitsUntilEnoughOfTheDayIsFree() {
        List<Instant> fiveADay = minutesAgo(1_430, 1_000, 500, 200, 100);

        assertThat(LIMITS.waitFor(fiveADay, 1, NOW)).contains(Duration.ofMinutes(10));
        assertThat(LIMITS.waitFor(fiveADay, 2, NOW)).contains(Duration.ofMinutes(440));
    }

    @Test
    void theLongerOfTheTwoCounts() {
        assertThat(LIMITS.waitFor(minutesAgo(1_430, 1_000, 50, 40, 30), 1, NOW)).contains(Duration.ofMinutes(10));
        assertThat(LIMITS.waitFor(minutesAgo(1_400, 1_000, 50, 40, 30), 1, NOW)).contains(Duration.ofMinutes(40));
    }

    @Test
    void afterTheWaitThereIsRoomAndNotAMomentBefore() {
        List<Instant> reported = minutesAgo(50, 40, 30);
        Instant free = NOW.plus(Duration.ofMinutes(10));

        assertThat(LIMITS.waitFor(reported, 1, free)).isEmpty();
        assertThat(LIMITS.waitFor(reported, 1, free.minusNanos(1))).contains(Duration.ofNanos(1));
    }

    @Test
    void childrenOfOneReportAreNotTornApartByALimitBelowTheirNumber() {
        assertThat(LIMITS.waitFor(List.of(), 12, NOW)).isEmpty();
        assertThat(LIMITS.waitFor(minutesAgo(50), 12, NOW)).contains(Duration.ofMinutes(1_390));
    }

    @Test
    void aLimitOfNothingWouldKeepAllReportsOut() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LookupLimits(0, 60));
        assertThatIllegalArgumentException().isThrownBy(() -> new LookupLimits(20, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "9, 0, false",
        "10, 0, true",
        "10, 139, true",
        "10, 140, false",
        "11, 140, true",
        "60, 840, false",
        "61, 840, true"
    })
    void tenOrMoreAndMoreThanTwiceTheMeanOfADayIsUnusual(long lastDay, long before, boolean unusual) {
        assertThat(new ReportedChildren(HEIST, lastDay, before).isUnusual()).isEqualTo(unusual);
    }

    private static List<Instant> minutesAgo(Integer... minutes) {
        return Stream.of(minutes).map(ago -> NOW.minus(Duration.ofMinutes(ago))).toList();
    }
}
