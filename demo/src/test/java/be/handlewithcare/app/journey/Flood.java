package be.handlewithcare.app.journey;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Sends many requests at once over real connections, without signing in. */
final class Flood implements AutoCloseable {
    private static final int CALLERS = 8;
    private static final int AHEAD = 50;
    /** The server closes a connection after so many requests. */
    private static final int ON_ONE_CONNECTION = 100;

    private static final byte[] STATUS = "HTTP/1.1 ".getBytes(US_ASCII);
    private static final byte[] PIECE = "a".repeat(64 * 1024).getBytes(US_ASCII);
    private static final int PATIENCE_MILLIS = 15_000;

    private final URI base;
    private final CountDownLatch left;
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private final List<Socket> open = new ArrayList<>();
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

    private Flood(URI base, int callers) {
        this.base = base;
        this.left = new CountDownLatch(callers);
    }

    /** Sends bodies without their last byte: a node that waited for it would have all of them in flight at once. */
    static Flood bodies(URI base, int connections, String method, String path, String type, int bytes) {
        Flood flood = new Flood(base, connections);
        String head = method + " " + path + " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\nContent-Type: " + type
                + "\r\nContent-Length: " + bytes + "\r\n\r\n";
        String start = type.startsWith("multipart")
                ? "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
                : "q=";
        for (int i = 0; i < connections; i++) {
            flood.call(socket -> {
                try {
                    OutputStream out = socket.getOutputStream();
                    out.write((head + start).getBytes(US_ASCII));
                    for (int sent = start.length(); sent < bytes - 1; sent += PIECE.length) {
                        out.write(PIECE, 0, Math.min(PIECE.length, bytes - 1 - sent));
                    }
                } catch (IOException hungUp) {
                    // A node may close the connection of a caller who is not signed in. Its answer was sent before.
                }
                flood.answers.add(awaitAnswer(socket.getInputStream()));
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
            flood.callers.execute(() -> {
                for (int asked = 0; asked < questions / CALLERS; asked += ON_ONE_CONNECTION) {
                    flood.use(socket -> {
                        InputStream answered = new BufferedInputStream(socket.getInputStream(), PIECE.length);
                        for (int ahead = 0; ahead < ON_ONE_CONNECTION; ahead += AHEAD) {
                            socket.getOutputStream().write(batch);
                            for (int answer = 0; answer < AHEAD; answer++) {
                                flood.answers.add(awaitAnswer(answered));
                            }
                        }
                        socket.close();
                    });
                }
                flood.left.countDown();
            });
        }
        return flood;
    }

    /** Returns the status of each answer. */
    List<Integer> answers() {
        return List.copyOf(answers);
    }

    boolean goesOn() throws InterruptedException {
        return !left.await(100, TimeUnit.MILLISECONDS);
    }

    void awaitEnd() throws InterruptedException {
        left.await();
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
            use(caller);
            left.countDown();
        });
    }

    private void use(Caller caller) {
        try {
            Socket socket = new Socket(base.getHost(), base.getPort());
            socket.setSoTimeout(PATIENCE_MILLIS);
            synchronized (open) {
                open.add(socket);
            }
            caller.use(socket);
        } catch (IOException lost) {
            // The test counts the answers.
        }
    }

    private static int awaitAnswer(InputStream answers) throws IOException {
        for (int matched = 0; matched < STATUS.length; ) {
            int next = read(answers);
            matched = next == STATUS[matched] ? matched + 1 : 0;
        }
        return 100 * digit(answers) + 10 * digit(answers) + digit(answers);
    }

    private static int digit(InputStream answers) throws IOException {
        return read(answers) - '0';
    }

    private static int read(InputStream answers) throws IOException {
        int next = answers.read();
        if (next < 0) {
            throw new EOFException("hung up");
        }
        return next;
    }

    @FunctionalInterface
    private interface Caller {
        void use(Socket socket) throws IOException;
    }
}
