package be.handlewithcare.schoollookup.magda;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer and counts: at the first byte above the limit it stops, whatever was announced. The body of a status
 * that no SOAP answer has is not read at all.
 */
final class CountedBody implements BodySubscriber<Received> {
    private static final int FIRST_BYTES = 16_384;

    private final CompletableFuture<Received> received = new CompletableFuture<>();
    private final int status;
    private final int limitBytes;
    private byte[] bytes;
    private int length;
    private @Nullable Subscription subscription;

    CountedBody(int status, int limitBytes) {
        this.status = status;
        this.limitBytes = limitBytes;
        this.bytes = new byte[Math.min(FIRST_BYTES, limitBytes)];
    }

    /** It is longer than we read. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public CompletionStage<Received> getBody() {
        return received;
    }

    @Override
    public void onSubscribe(Subscription arriving) {
        subscription = arriving;
        if (Received.isReadable(status)) {
            arriving.request(Long.MAX_VALUE);
        } else {
            arriving.cancel();
            received.complete(new Received(status, new byte[0], 0));
        }
    }

    @Override
    public void onNext(List<ByteBuffer> arrived) {
        for (ByteBuffer part : arrived) {
            if (received.isDone()) {
                return;
            }
            if (part.remaining() > limitBytes - length) {
                stop();
                return;
            }
            makeRoomFor(part.remaining());
            int count = part.remaining();
            part.get(bytes, length, count);
            length += count;
        }
    }

    @Override
    public void onError(Throwable failure) {
        wipe();
        received.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        received.complete(new Received(status, bytes, length));
    }

    private void makeRoomFor(int count) {
        if (count > bytes.length - length) {
            byte[] old = bytes;
            bytes = Arrays.copyOf(old, Math.min(limitBytes, Math.max(length + count, 2 * old.length)));
            Arrays.fill(old, (byte) 0);
        }
    }

    private void stop() {
        if (subscription != null) {
            subscription.cancel();
        }
        wipe();
        received.completeExceptionally(new TooLong());
    }

    private void wipe() {
        Arrays.fill(bytes, (byte) 0);
    }
}
