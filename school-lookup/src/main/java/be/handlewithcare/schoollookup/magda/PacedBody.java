package be.handlewithcare.schoollookup.magda;

import be.handlewithcare.core.lookup.Pace;
import be.handlewithcare.core.lookup.Pace.Line.Joined;
import be.handlewithcare.core.lookup.Pace.Line.TooLong;
import be.handlewithcare.core.lookup.Pace.Place;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * A question that is handed over when its turn has come. The turn is taken once the connection stands and the other side
 * waits for the body, so that a slow handshake does not make questions arrive closer together than they may.
 */
final class PacedBody implements BodyPublisher {
    private final byte[] question;
    private final Pace pace;
    private final Duration longestWait;
    private final Patience patience;
    private final CompletableFuture<Void> connected = new CompletableFuture<>();
    private final CompletableFuture<Void> handedOver = new CompletableFuture<>();
    private @Nullable Place held;
    private boolean over;

    /**
     * @param longestWait for its turn, from when it can be taken
     * @param patience for all of it
     */
    PacedBody(byte[] question, Pace pace, Duration longestWait, Patience patience) {
        this.question = question;
        this.pace = pace;
        this.longestWait = longestWait;
        this.patience = patience;
    }

    /** The turn would not come while there is time. */
    static final class NoTurn extends IOException {
        private static final long serialVersionUID = 1L;

        private final Duration wait;

        NoTurn(Duration wait) {
            this.wait = wait;
        }

        /** How long the line is. */
        Duration waitFor() {
            return wait;
        }
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
        Duration left = patience.left();
        switch (pace.lineUp(left.compareTo(longestWait) < 0 ? left : longestWait)) {
            case TooLong(Duration wait) -> throw new NoTurn(wait);
            case Joined(Place place) -> {
                hold(place);
                await(place);
            }
        }
    }

    private void await(Place place) throws NoTurn {
        Duration wait = place.stillToWait();
        while (!wait.isZero()) {
            if (wait.compareTo(patience.left()) > 0) {
                throw new NoTurn(wait);
            }
            sleep(wait);
            wait = place.stillToWait();
        }
    }

    private static void sleep(Duration wait) throws NoTurn {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NoTurn(wait);
        }
    }

    private synchronized void hold(Place taken) throws NoTurn {
        if (over) {
            taken.close();
            throw new NoTurn(Duration.ZERO);
        }
        held = taken;
    }

    /** It has arrived by now, as there is an answer, or nobody waits for one any more. */
    synchronized void over() {
        over = true;
        if (held != null) {
            held.close();
            held = null;
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
