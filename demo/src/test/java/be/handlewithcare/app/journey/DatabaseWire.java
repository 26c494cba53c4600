package be.handlewithcare.app.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The connection between the application and its database. It passes everything on until a test asks for a cut: then it closes
 * the first connection that carries the test's marker, at the given moment and without a word to either side.
 */
final class DatabaseWire implements AutoCloseable {
    /** The server's message that it has committed: type C, its length, its tag. */
    private static final String COMMITTED = "C\0\0\0\013COMMIT\0";

    /** The server's message that it waits for the next statement of a transaction. */
    private static final String IN_TRANSACTION = "Z\0\0\0\005T";

    /** The moment of the cut. */
    enum Moment {
        /** A statement with the marker was sent and never arrives. */
        BEFORE_IT_ARRIVES,
        /** A statement with the marker was executed; the server waits for the next one. */
        IN_MID_TRANSACTION,
        /** The server has committed, and its answer never arrives. */
        AFTER_THE_COMMIT
    }

    private record Cut(Moment moment, String marker) {}

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int database;
    private final AtomicReference<@Nullable Cut> planned = new AtomicReference<>();
    private final AtomicInteger cuts = new AtomicInteger();

    DatabaseWire(int database) throws IOException {
        this.database = database;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** Cuts one connection; the next one passes. */
    void cut(Moment moment, String marker) {
        cuts.set(0);
        planned.set(new Cut(moment, marker));
    }

    int cuts() {
        return cuts.get();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket application = server.accept();
                Socket postgres = new Socket(InetAddress.getLoopbackAddress(), database);
                Connection connection = new Connection(application, postgres);
                Thread.ofVirtual().start(connection::upstream);
                Thread.ofVirtual().start(connection::downstream);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private final class Connection {
        private final Socket application;
        private final Socket postgres;
        private volatile @Nullable Cut mine;

        Connection(Socket application, Socket postgres) {
            this.application = application;
            this.postgres = postgres;
        }

        void upstream() {
            pump(application, postgres, said -> {
                Cut cut = planned.get();
                if (cut == null || !said.contains(cut.marker()) || !planned.compareAndSet(cut, null)) {
                    return false;
                }
                mine = cut;
                return cut.moment() == Moment.BEFORE_IT_ARRIVES;
            });
        }

        void downstream() {
            pump(postgres, application, said -> {
                Cut cut = mine;
                return cut != null
                        && said.contains(cut.moment() == Moment.AFTER_THE_COMMIT ? COMMITTED : IN_TRANSACTION);
            });
        }

        private void pump(Socket from, Socket to, Watch watch) {
            byte[] buffer = new byte[1 << 16];
            try (from;
                    to) {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    if (watch.isTime(new String(buffer, 0, read, StandardCharsets.ISO_8859_1))) {
                        cuts.incrementAndGet();
                        return;
                    }
                    out.write(buffer, 0, read);
                }
            } catch (IOException ended) {
                Objects.requireNonNull(ended);
            }
        }
    }

    private interface Watch {
        boolean isTime(String said);
    }

    static DatabaseWire to(int database) {
        try {
            return new DatabaseWire(database);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
