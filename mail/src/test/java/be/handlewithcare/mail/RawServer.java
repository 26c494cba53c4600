package be.handlewithcare.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A mail server over a bare socket that gives the test's answers, good or bad, and records the commands that it gets. */
final class RawServer implements AutoCloseable {
    /** Gives no answer, for as long as the server runs. */
    static final String SILENCE = "silence";
    /** Prefix of an answer that comes late. */
    static final String SLOWLY = "slowly ";

    static final Duration SLOW = Duration.ofMillis(900);
    /** Closes the connection without an answer. */
    static final String HANG_UP = "hang up";

    final List<String> heard = new CopyOnWriteArrayList<>();
    final AtomicInteger encrypted = new AtomicInteger();
    private final Map<String, String> answers = new ConcurrentHashMap<>(Map.of(
            "GREETING", "220 raw ESMTP",
            "EHLO", "250 raw",
            "MAIL", "250 ok",
            "RCPT", "250 ok",
            "DATA", "354 go on",
            ".", "250 taken",
            "RSET", "250 ok",
            "QUIT", "221 bye"));
    private final ServerSocket listening;
    private final @Nullable SSLContext tls;
    private final CountDownLatch over = new CountDownLatch(1);

    private RawServer(@Nullable SSLContext tls) throws IOException {
        this.tls = tls;
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    static RawServer start() throws IOException {
        return new RawServer(null);
    }

    /** Starts a server that offers STARTTLS, and with it signing in. */
    static RawServer start(SSLContext tls) throws IOException {
        RawServer server = new RawServer(tls);
        server.says("EHLO", "250-raw\r\n250-AUTH PLAIN LOGIN\r\n250 STARTTLS");
        server.says("STARTTLS", "220 go on");
        server.says("AUTH", "235 welcome");
        return server;
    }

    int port() {
        return listening.getLocalPort();
    }

    /** Sets the answer to a command, to the connection itself ({@code GREETING}) or to the end of the mail ({@code .}). */
    void says(String command, String answer) {
        answers.put(command, answer);
    }

    /** Returns how often this command was received. */
    long heard(String command) {
        return heard.stream().filter(line -> line.startsWith(command)).count();
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                Thread.ofVirtual().start(() -> converse(socket));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void converse(Socket socket) {
        try (socket) {
            if (say(socket, "GREETING")) {
                answerAll(socket);
            }
        } catch (IOException _) {
            // The client may close the connection at any time.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void answerAll(Socket socket) throws IOException, InterruptedException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
        boolean content = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (content && !line.equals(".")) {
                continue;
            }
            heard.add(line);
            String command = line.split(" ", -1)[0];
            if (!say(socket, command)) {
                return;
            }
            content = command.equals("DATA") && answer("DATA").startsWith("354");
            if (command.equals("STARTTLS") && answer("STARTTLS").startsWith("220")) {
                answerAll(encrypted(socket));
                return;
            }
        }
    }

    private Socket encrypted(Socket plain) throws IOException {
        SSLSocket socket = (SSLSocket) Objects.requireNonNull(tls)
                .getSocketFactory()
                .createSocket(plain, plain.getInetAddress().getHostAddress(), plain.getPort(), true);
        socket.setUseClientMode(false);
        socket.startHandshake();
        encrypted.incrementAndGet();
        return socket;
    }

    private String answer(String command) {
        return answers.getOrDefault(command, "502 no such command");
    }

    private boolean say(Socket socket, String command) throws IOException, InterruptedException {
        String answer = answer(command);
        if (answer.equals(SILENCE)) {
            over.await();
        }
        if (answer.equals(SILENCE) || answer.equals(HANG_UP)) {
            return false;
        }
        if (answer.startsWith(SLOWLY)) {
            over.await(SLOW.toMillis(), TimeUnit.MILLISECONDS);
        }
        OutputStream out = socket.getOutputStream();
        out.write((answer.replace(SLOWLY, "") + "\r\n").getBytes(US_ASCII));
        out.flush();
        return true;
    }

    @Override
    public void close() {
        over.countDown();
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
