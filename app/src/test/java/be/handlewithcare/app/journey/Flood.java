package be.handlewithcare.app.journey;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Sends many requests at once over real connections, without signing in. */
final class Flood implements AutoCloseable {
    private static final int CALLERS = 8;
    private static final int AHEAD = 50;
    private static final byte[] PIECE = "a".repeat(64 * 1024).getBytes(US_ASCII);
    private static final int PATIENCE_MILLIS = 15_000;

    private final URI base;
    private final CountDownLatch left;
    private final List<Socket> open = new ArrayList<>();
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

    private Flood(URI base, int callers) {
        this.base = base;
        this.left = new CountDownLatch(callers);
    }

    /** Sends bodies without their last byte, so that all are in flight at once. */
    static Flood bodies(URI base, int connections, String path, String type, int bytes) {
        Flood flood = new Flood(base, connections);
        String head = "POST " + path + " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\nContent-Type: " + type
                + "\r\nContent-Length: " + bytes + "\r\n\r\n";
        String start = type.startsWith("multipart")
                ? "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
                : "q=";
        for (int i = 0; i < connections; i++) {
            flood.call(socket -> {
                OutputStream out = socket.getOutputStream();
                out.write((head + start).getBytes(US_ASCII));
                for (int sent = start.length(); sent < bytes - 1; sent += PIECE.length) {
                    out.write(PIECE, 0, Math.min(PIECE.length, bytes - 1 - sent));
                }
            });
        }
        return flood;
    }

    /** Sends one request after the other, over a few connections that stay open. */
    static Flood questions(URI base, int questions, String path) {
        Flood flood = new Flood(base, CALLERS);
        byte[] batch = ("GET " + path + " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\n\r\n")
                .repeat(AHEAD)
                .getBytes(US_ASCII);
        for (int i = 0; i < CALLERS; i++) {
            flood.call(socket -> {
                InputStream answers = new BufferedInputStream(socket.getInputStream(), PIECE.length);
                for (int asked = 0; asked < questions / CALLERS; asked += AHEAD) {
                    socket.getOutputStream().write(batch);
                    awaitAnswers(answers);
                }
            });
        }
        return flood;
    }

    boolean goesOn() throws InterruptedException {
        return !left.await(100, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() throws IOException {
        synchronized (open) {
            for (Socket socket : open) {
                socket.close();
            }
        }
        callers.close();
    }

    private void call(Caller caller) {
        callers.execute(() -> {
            try {
                Socket socket = new Socket(base.getHost(), base.getPort());
                socket.setSoTimeout(PATIENCE_MILLIS);
                synchronized (open) {
                    open.add(socket);
                }
                caller.use(socket);
            } catch (IOException refused) {
                // A node may close the connection of a caller who is not signed in.
            } finally {
                left.countDown();
            }
        });
    }

    private static void awaitAnswers(InputStream answers) throws IOException {
        byte[] wanted = "HTTP/1.1 ".getBytes(US_ASCII);
        int matched = 0;
        for (int seen = 0; seen < AHEAD; ) {
            int next = answers.read();
            if (next < 0) {
                throw new IOException("hung up");
            }
            matched = next == wanted[matched] ? matched + 1 : 0;
            if (matched == wanted.length) {
                matched = 0;
                seen++;
            }
        }
    }

    @FunctionalInterface
    private interface Caller {
        void use(Socket socket) throws IOException;
    }
}
