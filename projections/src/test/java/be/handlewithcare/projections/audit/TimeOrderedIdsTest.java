package be.handlewithcare.projections.audit;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.projections.MovableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T22:00:00Z");
    // As PostgreSQL compares them: by the text, not by Java's signed halves.
    private static final Comparator<UUID> AS_THE_DATABASE = Comparator.comparing(UUID::toString);

    private final MovableClock clock = new MovableClock(NOW);
    private final TimeOrderedIds ids = new TimeOrderedIds(clock);

    @Test
    void tenThousandOfOneMillisecondGrow() {
        assertThat(some(10_000)).isSortedAccordingTo(AS_THE_DATABASE).doesNotHaveDuplicates();
    }

    @Test
    void theyGrowAlsoWhenTheClockIsSetBack() {
        List<UUID> made = some(10);
        clock.moveTo(NOW.minusSeconds(3600));
        made.addAll(some(10));

        assertThat(made).isSortedAccordingTo(AS_THE_DATABASE);
    }

    @Test
    void theyAreOfVersionSevenAndTellTheirMillisecond() {
        UUID id = ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void twoProcessesMakeDifferentOnesAtTheSameMoment() {
        assertThat(ids.next()).isNotEqualTo(new TimeOrderedIds(clock).next());
    }

    private List<UUID> some(int count) {
        List<UUID> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(ids.next());
        }
        return made;
    }
}
