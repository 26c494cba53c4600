package be.handlewithcare.schoollookup.magda;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;

/**
 * The line to MAGDA for one lookup. It is made for one child and goes with it, so that nothing of a child stays in the
 * buffers of a connection. Follows no redirect and asks nothing twice.
 */
final class Line implements AutoCloseable {
    private static final Duration HANGING_UP = Duration.ofSeconds(1);

    private final MagdaSettings settings;
    private final HttpClient client;

    Line(MagdaSettings settings, SSLContext tls) {
        this.settings = settings;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectPatience())
                .sslContext(tls)
                .build();
    }

    /**
     * Sends a question and waits for its whole answer.
     *
     * @param patience for all of it
     * @return the answer; the caller wipes it
     */
    Received send(byte[] question, Duration patience) throws NoAnswer {
        HttpRequest request = HttpRequest.newBuilder(settings.endpoint())
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("SOAPAction", "\"\"")
                .POST(BodyPublishers.ofByteArray(question))
                .build();
        // It must not know this line: a client that can be reached from its own exchange is never let go by Java, and
        // keeps all that was said.
        int limitBytes = settings.answerLimitBytes();
        CompletableFuture<HttpResponse<Received>> answer =
                client.sendAsync(request, response -> new CountedBody(response.statusCode(), limitBytes));
        try {
            return answer.get(patience.toNanos(), TimeUnit.NANOSECONDS).body();
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw NoAnswer.outage("timed-out");
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw NoAnswer.outage("interrupted");
        } catch (ExecutionException e) {
            throw reason(e);
        }
    }

    /** Hangs up at once, whoever is still talking. Waiting for the threads to end has an end too. */
    @Override
    public void close() {
        client.shutdownNow();
        try {
            boolean _ = client.awaitTermination(HANGING_UP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static NoAnswer reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case CountedBody.TooLong _ -> {
                    return NoAnswer.strange("too-large");
                }
                case HttpConnectTimeoutException _, ConnectException _, UnresolvedAddressException _ -> {
                    return NoAnswer.outage("unreachable");
                }
                case SSLException _ -> {
                    return NoAnswer.strange("tls-refused");
                }
                default -> {}
            }
        }
        if (failure.getCause() instanceof IOException) {
            return NoAnswer.outage("broken-off");
        }
        throw new IllegalStateException("the line to MAGDA failed in an unknown way", failure);
    }
}
