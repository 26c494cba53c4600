package be.handlewithcare.core.oracle;

import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand random histories against an oracle that was written from the documents. A failure names its seed;
 * {@code -Dhistory.seed=4711} plays that one again.
 */
class RandomHistoriesTest {
    private static final long HISTORIES = 10_000;

    @Test
    void whateverHappensInWhateverOrderTheDecidersDoWhatTheDocumentsSay() {
        Optional.ofNullable(Long.getLong("history.seed"))
                .map(LongStream::of)
                .orElseGet(() -> LongStream.range(0, HISTORIES).parallel())
                .forEach(seed -> new RandomHistory(seed).play());
    }
}
