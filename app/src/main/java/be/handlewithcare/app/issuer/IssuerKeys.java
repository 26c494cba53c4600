package be.handlewithcare.app.issuer;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the issuer's keys were had since the start. Without them no token of a police zone can be judged, so intake accepts
 * nothing. An issuer that goes away later takes nothing down: its keys are known, and people who are signed in stay so.
 */
public final class IssuerKeys implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final IssuerDocument issuer;
    private final Thread asking;
    private volatile boolean had;

    /**
     * Asks at once, and on until the keys are there.
     *
     * @throws IssuerRefused if it answers now, and not as this issuer would
     */
    public IssuerKeys(URI issuer) {
        this.issuer = new IssuerDocument(issuer);
        asking = Thread.ofVirtual().name("issuer").unstarted(this::askOn);
        if (!ask()) {
            LOG.warn("the issuer cannot be reached: until its keys are there, health says DOWN");
            asking.start();
        }
    }

    /** Whether they were, once. */
    public boolean wereHad() {
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
                askBravely();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** The program runs by now: what is wrong is said in the log, and by health. */
    private void askBravely() {
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
