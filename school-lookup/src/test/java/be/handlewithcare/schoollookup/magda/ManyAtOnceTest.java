package be.handlewithcare.schoollookup.magda;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.lookup.LookupAnswer;
import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.lookup.LookupAnswer.RateLimited;
import be.handlewithcare.core.lookup.LookupAnswer.Unavailable;
import be.handlewithcare.core.lookup.Pace;
import be.handlewithcare.core.testkit.Examples;
import be.handlewithcare.schoollookup.questions.Node;
import be.handlewithcare.schoollookup.questions.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Far more children at once than the rate allows for: as with 50 at once at two a second, but with all times a tenth, the
 * real line and real waiting.
 */
class ManyAtOnceTest {
    private static final int CHILDREN = 20;
    private static final int PER_SECOND = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final AtomicInteger givenUp = new AtomicInteger();

    @Test
    void allAreAnsweredInTheEndAndHardlyAnyQuestionIsWasted() throws Exception {
        try (FakeMagda magda = new FakeMagda();
                Node node = new Node(new TestDatabase(), PER_SECOND);
                MagdaSource source = new Asking(magda.url())
                        .patient(Duration.ofSeconds(10), PATIENCE)
                        .source(node.its(Pace.class))) {
            magda.answers(question -> question.isPersonSearch()
                    ? Answers.persons(question, Answers.noor())
                    : Answers.content(question, Answers.at("12345")));
            Patience watch = new Patience(Duration.ZERO);

            List<CompletableFuture<LookupAnswer>> children = Stream.generate(() -> untilFound(source, Duration.ZERO))
                    .limit(CHILDREN)
                    .toList();

            for (CompletableFuture<LookupAnswer> child : children) {
                assertThat(child.get(60, TimeUnit.SECONDS)).isInstanceOf(Found.class);
            }
            int asked = magda.asked().size();
            assertThat(asked - 2 * givenUp.get()).isLessThanOrEqualTo(2 * CHILDREN + CHILDREN / 2);
            assertThat(watch.used())
                    .isGreaterThan(Duration.ofSeconds(1).multipliedBy(asked - 1).dividedBy(PER_SECOND));
        }
    }

    /**
     * As the queue does it: again after the time that was told. Also again, but without the queue's pause, where this machine
     * was too slow for the patience.
     */
    private CompletableFuture<LookupAnswer> untilFound(MagdaSource source, Duration after) {
        Executor later = CompletableFuture.delayedExecutor(
                after.toNanos(),
                TimeUnit.NANOSECONDS,
                task -> Thread.ofVirtual().start(task));
        return CompletableFuture.supplyAsync(() -> Asking.find(Examples.NOOR, source), later)
                .thenCompose(answer -> switch (answer) {
                    case RateLimited(Duration retryAfter) -> untilFound(source, retryAfter);
                    case Unavailable _ -> {
                        givenUp.incrementAndGet();
                        yield untilFound(source, Duration.ZERO);
                    }
                    default -> CompletableFuture.completedFuture(answer);
                });
    }
}
