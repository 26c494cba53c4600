package be.handlewithcare.schoollookup.magda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.core.testkit.Examples;
import be.handlewithcare.schoollookup.magda.MagdaSettings.PersonSource;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow.Subscription;
import org.junit.jupiter.api.Test;

/** What held a child's question or answer holds nothing afterwards. */
class WipingTest {

    /** The other end of a body that arrives. */
    private static final class Arriving implements Subscription {
        private boolean cancelled;

        @Override
        public void request(long parts) {}

        @Override
        public void cancel() {
            cancelled = true;
        }
    }

    @Test
    void aQuestionIsWiped() {
        Written written = Written.of(Envelope.around(
                new PersonSearch(Examples.NOOR, PersonSource.RR),
                References.fresh(),
                new Asking(URI.create("http://localhost/")).settings(),
                Asking.NOW));
        byte[] bytes = written.bytes();
        assertThat(new String(bytes, UTF_8)).contains("Peeters");

        written.close();

        assertThat(bytes).containsOnly(0);
    }

    @Test
    void anAnswerIsWiped() {
        byte[] bytes = "<Peeters/>".getBytes(UTF_8);

        new Received(200, bytes, bytes.length).close();

        assertThat(bytes).containsOnly(0);
    }

    @Test
    void atTheFirstByteAboveTheLimitNothingMoreIsTaken() {
        CountedBody body = new CountedBody(200, 10);
        Arriving arriving = new Arriving();
        body.onSubscribe(arriving);

        body.onNext(parts("12345", "67890"));
        assertThat(arriving.cancelled).isFalse();
        body.onNext(parts("1"));

        assertThat(arriving.cancelled).isTrue();
        assertThatThrownBy(() -> body.getBody().toCompletableFuture().join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(CountedBody.TooLong.class);
        body.onNext(parts("more"));
        body.onComplete();
        assertThat(body.getBody().toCompletableFuture()).isCompletedExceptionally();
    }

    private static List<ByteBuffer> parts(String... texts) {
        return List.of(texts).stream()
                .map(text -> ByteBuffer.wrap(text.getBytes(UTF_8)))
                .toList();
    }
}
