package be.handlewithcare.app.issuer;

import be.handlewithcare.axon.work.Repetition;
import be.handlewithcare.core.outage.Causes;
import java.io.IOException;
import java.net.URI;
import java.security.cert.CertPathBuilderException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers whether the issuer's keys have been read since the start. Without them no token of a police zone can be verified, so
 * intake accepts nothing. An issuer that fails later stops nothing: its keys are known, and people stay signed in.
 */
public final class IssuerKeys implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final IssuerDocument issuer;
    private volatile @Nullable Repetition asking;
    private volatile boolean had;
    private volatile String fault = "";

    /**
     * Asks for the keys at once, and repeats that until they are there.
     *
     * @throws IssuerRefused if the first answer is not this issuer's
     */
    public IssuerKeys(URI issuer) {
        this.issuer = new IssuerDocument(issuer);
        if (!ask()) {
            asking = Repetition.start("issuer", PAUSE, this::askAgain);
        }
    }

    /** Returns whether the keys have been read. */
    public boolean areLoaded() {
        return had;
    }

    @Override
    public void close() {
        Repetition started = asking;
        if (started != null) {
            started.close();
        }
    }

    /** Asks again, and never fails: the program is running by now, so the log and the health report what is wrong. */
    private void askAgain() {
        if (had) {
            close();
            return;
        }
        try {
            if (ask()) {
                LOG.info("the issuer's keys are there");
            }
        } catch (IssuerRefused wrong) {
            if (isNew(String.valueOf(wrong.getMessage()))) {
                LOG.error("{}", fault);
            }
        }
    }

    private boolean ask() {
        try {
            issuer.readKeys();
            had = true;
        } catch (IOException away) {
            if (isNew(cause(away))) {
                LOG.warn("the issuer cannot be reached: {}; until its keys are there, health says DOWN", fault);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return had;
    }

    private boolean isNew(String found) {
        boolean other = !fault.equals(found);
        fault = found;
        return other;
    }

    private static String cause(IOException away) {
        Throwable first = Causes.of(away).reduce(away, (_, deeper) -> deeper);
        if (first instanceof CertPathBuilderException) {
            return "its certificate is not trusted";
        }
        return first.getClass() == IOException.class
                ? String.valueOf(first.getMessage())
                : first.getClass().getSimpleName();
    }
}
