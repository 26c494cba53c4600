package be.handlewithcare.core.signal;

import static be.handlewithcare.core.testkit.Examples.FRIDAY_NIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EscalationTest {

    @Test
    void theZoneIsCalledAfterFourHoursAndVeckTooAfterTwenty() {
        assertThat(Escalation.ZONE.dueAt(FRIDAY_NIGHT)).isEqualTo(FRIDAY_NIGHT.plus(Duration.ofHours(4)));
        assertThat(Escalation.ZONE_AND_VECK.dueAt(FRIDAY_NIGHT)).isEqualTo(FRIDAY_NIGHT.plus(Duration.ofHours(20)));
    }

    @Test
    void theFurthestStepThatIsDueCounts() {
        assertThat(Escalation.reached(FRIDAY_NIGHT, FRIDAY_NIGHT.plusSeconds(4 * 3600 - 1)))
                .isEmpty();
        assertThat(Escalation.reached(FRIDAY_NIGHT, FRIDAY_NIGHT.plusSeconds(4 * 3600)))
                .contains(Escalation.ZONE);
        assertThat(Escalation.reached(FRIDAY_NIGHT, FRIDAY_NIGHT.plusSeconds(20 * 3600 - 1)))
                .contains(Escalation.ZONE);
        assertThat(Escalation.reached(FRIDAY_NIGHT, FRIDAY_NIGHT.plusSeconds(20 * 3600)))
                .contains(Escalation.ZONE_AND_VECK);
    }
}
