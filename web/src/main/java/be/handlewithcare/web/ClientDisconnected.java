package be.handlewithcare.web;

import be.handlewithcare.core.outage.Causes;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/**
 * Distinguishes a closed connection from a fault: a caller that waits too long, as in an outage, closes it. That is a line in the
 * log.
 */
public final class ClientDisconnected {
    private static final Logger LOG = LoggerFactory.getLogger(ClientDisconnected.class);

    private ClientDisconnected() {}

    /** Returns whether that is the cause of an exception, and if so logs it: then there is no caller left to answer. */
    public static boolean noted(Throwable thrown) {
        boolean disconnected = Causes.of(thrown)
                .anyMatch(cause ->
                        cause instanceof ClientAbortException || cause instanceof AsyncRequestNotUsableException);
        if (disconnected) {
            note();
        }
        return disconnected;
    }

    static void note() {
        LOG.warn("a caller hung up before the answer");
    }
}
