package be.handlewithcare.app.issuer;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
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
    private final Thread asking;
    private volatile boolean had;

    /**
     * Asks for the keys at once, and repeats that until they are there.
     *
     * @throws IssuerRefused if the first answer is not this issuer's
     */
    public IssuerKeys(URI issuer) {
        this.issuer = new IssuerDocument(issuer);
        asking = Thread.ofVirtual().name("issuer").unstarted(this::askOn);
        if (!ask()) {
            LOG.warn("the issuer cannot be reached: until its keys are there, health says DOWN");
            asking.start();
        }
    }

    /** Returns whether the keys have been read. */
    public boolean areLoaded() {
        return had;
    }

    @Override
    public void close() {
        asking.interrupt();
    }

    private void askOn() {
        try {
            while (!had) {
                Thread.sleep(PAUSE);
                askAndLog();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks again, and never fails: the program is running by now, so the log and the health report what is wrong. */
    private void askAndLog() {
        try {
            if (ask()) {
                LOG.info("the issuer's keys are there");
            }
        } catch (IssuerRefused wrong) {
            LOG.error("{}", wrong.getMessage());
        }
    }

    private boolean ask() {
        try {
            issuer.readKeys();
            had = true;
        } catch (IOException away) {
            LOG.debug("the issuer cannot be reached", away);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return had;
    }
}
