package be.handlewithcare.core.child;

import static be.handlewithcare.core.testkit.Examples.FRIDAY_NIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final Instant A_MONTH_LATER = FRIDAY_NIGHT.plus(Duration.ofDays(30));

    @Test
    void whatNobodyOpensIsForgottenThirtyDaysAfterTheIntervention() {
        assertThat(Retention.of(FRIDAY_NIGHT, null, null)).isEqualTo(new Retention(A_MONTH_LATER, ErasureCause.LAPSED));
    }

    @Test
    void whatWasReadIsForgottenAfterAWeek() {
        Instant opened = FRIDAY_NIGHT.plus(Duration.ofHours(60));

        assertThat(Retention.of(FRIDAY_NIGHT, opened, null))
                .isEqualTo(new Retention(opened.plus(Duration.ofDays(7)), ErasureCause.OPENED));
    }

    @Test
    void whatIsReadLateIsForgottenAfterAMonthAllTheSame() {
        Instant opened = FRIDAY_NIGHT.plus(Duration.ofDays(25));

        assertThat(Retention.of(FRIDAY_NIGHT, opened, null))
                .isEqualTo(new Retention(A_MONTH_LATER, ErasureCause.LAPSED));
    }

    @Test
    void whatWasTakenBackIsForgottenAfterADay() {
        Instant withdrawn = FRIDAY_NIGHT.plus(Duration.ofHours(10));

        assertThat(Retention.of(FRIDAY_NIGHT, null, withdrawn))
                .isEqualTo(new Retention(withdrawn.plus(Duration.ofHours(24)), ErasureCause.WITHDRAWN));
    }

    @Test
    void theFirstOfTheEndsCounts() {
        Instant opened = FRIDAY_NIGHT.plus(Duration.ofHours(1));
        Instant soonAfter = opened.plus(Duration.ofDays(1));
        Instant muchLater = opened.plus(Duration.ofHours(6 * 24 + 1));

        assertThat(Retention.of(FRIDAY_NIGHT, opened, soonAfter).cause()).isEqualTo(ErasureCause.WITHDRAWN);
        assertThat(Retention.of(FRIDAY_NIGHT, opened, muchLater).cause()).isEqualTo(ErasureCause.OPENED);
    }

    @Test
    void itIsOverFromTheInstantOn() {
        Retention retention = Retention.of(FRIDAY_NIGHT, null, null);

        assertThat(retention.isOver(A_MONTH_LATER.minusMillis(1))).isFalse();
        assertThat(retention.isOver(A_MONTH_LATER)).isTrue();
    }
}
