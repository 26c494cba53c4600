package be.handlewithcare.schoollookup.magda;

import java.io.IOException;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Reads one answer and counts: at the first byte above the limit it stops, whatever was announced. The body of a status
 * that no SOAP answer has is not read at all. What arrives after everybody gave up is wiped.
 */
final class CountedBody implements BodyHandler<Received>, BodySubscriber<Received> {
    private static final int FIRST_BYTES = 16_384;

    private final CompletableFuture<Received> received = new CompletableFuture<>();
    private final int limitBytes;
    private int status;
    private byte[] bytes;
    private int length;
    private @Nullable Subscription subscription;

    CountedBody(int limitBytes) {
        this.limitBytes = limitBytes;
        this.bytes = new byte[Math.min(FIRST_BYTES, limitBytes)];
    }

    /** It is longer than we read. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public synchronized BodySubscriber<Received> apply(ResponseInfo response) {
        status = response.statusCode();
        return this;
    }

    @Override
    public CompletionStage<Received> getBody() {
        return received;
    }

    @Override
    public synchronized void onSubscribe(Subscription arriving) {
        subscription = arriving;
        if (!received.isDone() && Received.isReadable(status)) {
            arriving.request(Long.MAX_VALUE);
        } else {
            arriving.cancel();
            received.complete(new Received(status, new byte[0], 0));
        }
    }

    @Override
    public synchronized void onNext(List<ByteBuffer> arrived) {
        for (ByteBuffer part : arrived) {
            if (received.isDone()) {
                return;
            }
            if (part.remaining() > limitBytes - length) {
                stop(new TooLong());
                return;
            }
            makeRoomFor(part.remaining());
            int count = part.remaining();
            part.get(bytes, length, count);
            length += count;
        }
    }

    @Override
    public synchronized void onError(Throwable failure) {
        stop(failure);
    }

    @Override
    public synchronized void onComplete() {
        received.complete(new Received(status, bytes, length));
    }

    /** Nobody takes the answer any more, whether it has come, is coming or will come. */
    synchronized void giveUp() {
        stop(new CancellationException());
    }

    private void makeRoomFor(int count) {
        if (count > bytes.length - length) {
            byte[] old = bytes;
            bytes = Arrays.copyOf(old, Math.min(limitBytes, Math.max(length + count, 2 * old.length)));
            Arrays.fill(old, (byte) 0);
        }
    }

    private void stop(Throwable why) {
        if (subscription != null) {
            subscription.cancel();
        }
        Arrays.fill(bytes, (byte) 0);
        received.completeExceptionally(why);
    }
}
