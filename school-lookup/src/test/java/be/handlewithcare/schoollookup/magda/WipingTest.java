package be.handlewithcare.schoollookup.magda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.core.testkit.Examples;
import be.handlewithcare.schoollookup.magda.MagdaSettings.PersonSource;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
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
                Reference.fresh(),
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
        CountedBody body = readable(10);
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

    @Test
    void anAnswerThatHasComeWhenNobodyWaitsAnyMoreIsWiped() throws NoAnswer {
        CountedBody body = readable(100);
        body.onSubscribe(new Arriving());
        body.onNext(parts("<Peeters/>"));
        body.onComplete();
        Received late = body.getBody().toCompletableFuture().join();
        assertThat(late.envelope().is("", "Peeters")).isTrue();

        body.giveUp();

        assertThatThrownBy(late::envelope).isInstanceOf(NoAnswer.class);
    }

    @Test
    void anAnswerThatIsStillComingWhenNobodyWaitsAnyMoreIsNotTaken() {
        CountedBody body = readable(100);
        Arriving arriving = new Arriving();
        body.onSubscribe(arriving);
        body.onNext(parts("<Pee"));

        body.giveUp();
        ByteBuffer rest = ByteBuffer.wrap("ters/>".getBytes(UTF_8));
        body.onNext(List.of(rest));
        body.onComplete();

        assertThat(arriving.cancelled).isTrue();
        assertThat(rest.hasRemaining()).isTrue();
        assertThat(body.getBody().toCompletableFuture()).isCompletedExceptionally();
    }

    @Test
    void anAnswerThatComesOnlyThenIsNotAskedFor() {
        CountedBody body = readable(100);
        Arriving arriving = new Arriving();

        body.giveUp();
        body.onSubscribe(arriving);

        assertThat(arriving.cancelled).isTrue();
    }

    private static CountedBody readable(int limitBytes) {
        CountedBody body = new CountedBody(limitBytes);
        body.apply(new Head());
        return body;
    }

    /** What comes before an answer that can be read. */
    private record Head() implements ResponseInfo {
        @Override
        public int statusCode() {
            return 200;
        }

        @Override
        public HttpHeaders headers() {
            return HttpHeaders.of(Map.of(), (_, _) -> true);
        }

        @Override
        public HttpClient.Version version() {
            return HttpClient.Version.HTTP_1_1;
        }
    }

    private static List<ByteBuffer> parts(String... texts) {
        return List.of(texts).stream()
                .map(text -> ByteBuffer.wrap(text.getBytes(UTF_8)))
                .toList();
    }
}
