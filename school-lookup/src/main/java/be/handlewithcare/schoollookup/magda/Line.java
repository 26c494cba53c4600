package be.handlewithcare.schoollookup.magda;

import be.handlewithcare.core.lookup.Pace;
import be.handlewithcare.core.network.ThisMachine;
import be.handlewithcare.core.outage.Causes;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;

/**
 * The line to MAGDA. A connection that nobody uses is given up after a second, with all that is in its buffers, so that
 * nothing of a child stays. Follows no redirect and asks nothing twice.
 */
final class Line implements AutoCloseable {
    private static final Duration HANGING_UP = Duration.ofSeconds(1);

    private final MagdaSettings settings;
    /** Threads that end with their work: one that is kept keeps what it held. */
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("magda-", 0).factory());

    private final HttpClient client;

    Line(MagdaSettings settings, SSLContext tls) {
        this.settings = settings;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .sslContext(tls)
                .executor(threads)
                .build();
    }

    /**
     * Sends a question when it is its turn, and waits for its whole answer.
     *
     * @param longestWait for its turn, once there is a connection
     * @param patience for all of it, waiting for the turn included
     * @return the answer; the caller wipes it
     */
    Received send(byte[] question, Pace pace, Duration longestWait, Patience patience) throws NoAnswer {
        PacedBody body = new PacedBody(question, pace, longestWait, patience);
        HttpRequest request = HttpRequest.newBuilder(ThisMachine.reached(settings.endpoint()))
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("SOAPAction", "\"\"")
                .POST(body)
                .build();
        // It must not know this line: a client that can be reached from its own exchange is never let go by Java, and
        // keeps all that was said.
        CountedBody arriving = new CountedBody(settings.answerLimitBytes());
        CompletableFuture<HttpResponse<Received>> answer = client.sendAsync(request, arriving);
        boolean heard = false;
        try {
            await(
                    CompletableFuture.anyOf(body.connected(), answer),
                    settings.connectPatience(),
                    patience,
                    "unreachable");
            await(CompletableFuture.anyOf(body.handedOver(), answer), patience.left(), patience, "no-turn");
            Received received = await(answer, settings.answerPatience(), patience, "timed-out")
                    .body();
            heard = true;
            return received;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw NoAnswer.outage("interrupted");
        } catch (ExecutionException e) {
            throw reason(e);
        } finally {
            boolean _ = answer.cancel(true);
            body.over();
            if (!heard) {
                arriving.giveUp();
            }
        }
    }

    /** The client's own limit for connecting would keep the question until it is over, connected or not. */
    private static <T> T await(CompletableFuture<T> step, Duration most, Patience patience, String otherwise)
            throws NoAnswer, InterruptedException, ExecutionException {
        try {
            return step.get(shorter(most, patience.left()).toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw NoAnswer.outage(otherwise);
        }
    }

    /** Hangs up at once, whoever is still talking. Waiting for the threads to end has an end too. */
    @Override
    public void close() {
        client.shutdownNow();
        threads.shutdownNow();
        try {
            boolean _ = client.awaitTermination(HANGING_UP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    static NoAnswer reason(Throwable failure) {
        return Causes.of(failure)
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .orElseGet(() -> brokenOff(failure));
    }

    private static Optional<NoAnswer> known(Throwable cause) {
        return switch (cause) {
            case PacedBody.NoTurn noTurn -> Optional.of(NoAnswer.noTurn(noTurn.waitFor()));
            case CountedBody.TooLong _ -> Optional.of(NoAnswer.strange("too-large"));
            case HttpConnectTimeoutException _, ConnectException _, UnresolvedAddressException _ ->
                Optional.of(NoAnswer.outage("unreachable"));
            case SSLException _ -> Optional.of(NoAnswer.strange("tls-refused"));
            default -> Optional.empty();
        };
    }

    private static NoAnswer brokenOff(Throwable failure) {
        if (failure.getCause() instanceof IOException) {
            return NoAnswer.outage("broken-off");
        }
        throw new IllegalStateException("the line to MAGDA failed in an unknown way", failure);
    }
}
