package be.handlewithcare.schoollookup.magda;

import be.handlewithcare.core.lookup.Pace;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;

/**
 * A question that is handed over when its turn has come. The turn is taken once the connection stands and the other side
 * waits for the body, so that a slow handshake does not make questions arrive closer together than they may.
 */
final class PacedBody implements BodyPublisher {
    private final byte[] question;
    private final Pace pace;
    private final Patience patience;
    private final CompletableFuture<Void> connected = new CompletableFuture<>();
    private final CompletableFuture<Void> handedOver = new CompletableFuture<>();

    PacedBody(byte[] question, Pace pace, Patience patience) {
        this.question = question;
        this.pace = pace;
        this.patience = patience;
    }

    /** The turn did not come while there was time. */
    static final class NoTurn extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Done once there is somebody to hand the question over to. */
    CompletableFuture<Void> connected() {
        return connected;
    }

    /** Done once the turn has come. */
    CompletableFuture<Void> handedOver() {
        return handedOver;
    }

    @Override
    public long contentLength() {
        return question.length;
    }

    /** On a thread of its own: those of the connection may not wait. */
    @Override
    public void subscribe(Subscriber<? super ByteBuffer> line) {
        connected.complete(null);
        Thread _ = Thread.ofVirtual().name("magda-turn").start(() -> {
            try {
                awaitTurn();
                handedOver.complete(null);
                handOver(line);
            } catch (IOException | RuntimeException failure) {
                fail(line, failure);
            }
        });
    }

    private void awaitTurn() throws IOException {
        Duration wait = pace.takePlace();
        if (wait.compareTo(patience.left()) >= 0) {
            throw new NoTurn();
        }
        try {
            Thread.sleep(wait);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NoTurn();
        }
    }

    /** The bytes themselves and no copy, so that they are gone for good once their owner wipes them. */
    private void handOver(Subscriber<? super ByteBuffer> line) {
        line.onSubscribe(new Subscription() {
            private boolean over;

            @Override
            public void request(long count) {
                if (!over) {
                    over = true;
                    line.onNext(ByteBuffer.wrap(question));
                    line.onComplete();
                }
            }

            @Override
            public void cancel() {
                over = true;
            }
        });
    }

    private static void fail(Subscriber<? super ByteBuffer> line, Exception failure) {
        line.onSubscribe(new Subscription() {
            @Override
            public void request(long count) {
                // There is nothing to hand over.
            }

            @Override
            public void cancel() {
                // Nothing is handed over anyway.
            }
        });
        line.onError(failure);
    }
}
