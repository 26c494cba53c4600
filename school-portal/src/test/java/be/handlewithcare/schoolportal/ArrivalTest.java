package be.handlewithcare.schoolportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hour in Brussels is one more than in these instants. */
class ArrivalTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-20T19:00:00Z, 2026-11-20T19:56:00Z, this-evening",
        "2026-11-20T19:00:00Z, 2026-11-20T22:59:00Z, this-evening",
        "2026-11-20T19:00:00Z, 2026-11-20T23:00:00Z, last-night",
        "2026-11-20T23:30:00Z, 2026-11-20T23:40:00Z, last-night",
        "2026-11-20T19:00:00Z, 2026-11-21T12:00:00Z, last-night",
        "2026-11-20T19:00:00Z, 2026-11-21T19:00:00Z, night",
        "2026-11-20T18:59:00Z, 2026-11-20T19:00:00Z, today"
    })
    void aNightIsNamedAsPeopleCallItNow(Instant arrived, Instant now, String name) {
        assertThat(Arrival.of(arrived).name(now)).isEqualTo(name);
    }
}
