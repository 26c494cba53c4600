package be.handlewithcare.app.issuer;

import be.handlewithcare.axon.work.Repetition;
import be.handlewithcare.core.outage.Causes;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.net.URI;
import java.security.cert.CertPathBuilderException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the issuer's keys for every check of a token, from the start on. Without them no token of a police zone can be verified,
 * so intake accepts nothing. An issuer that fails later stops nothing: its keys are known, and people stay signed in.
 */
public final class IssuerKeys implements JWKSource<SecurityContext>, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final JWKSelector ANY = new JWKSelector(new JWKMatcher.Builder().build());

    private final IssuerDocument issuer;
    private volatile @Nullable Repetition asking;
    private volatile @Nullable JWKSource<SecurityContext> keys;
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
        return keys != null;
    }

    /**
     * Selects keys. It asks the issuer if it has none yet.
     *
     * @throws RemoteKeySourceException if the issuer has not given its keys yet
     */
    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        if (keys == null) {
            askAgain();
        }
        JWKSource<SecurityContext> known = keys;
        if (known == null) {
            throw new RemoteKeySourceException("the issuer's keys are not there yet", null);
        }
        return known.get(selector, context);
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
        if (areLoaded()) {
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
            keys = read();
        } catch (IOException away) {
            if (isNew(cause(away))) {
                LOG.warn("the issuer cannot be reached: {}; until its keys are there, health says DOWN", fault);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return areLoaded();
    }

    /** Reads the keys into a new source, because a source that found none would not look again for minutes. */
    private JWKSource<SecurityContext> read() throws IOException, InterruptedException {
        JWKSource<SecurityContext> source = KeySource.at(issuer.keys());
        try {
            if (source.get(ANY, null).isEmpty()) {
                throw new IOException("no keys yet");
            }
        } catch (KeySourceException silent) {
            throw new IOException("no keys", silent);
        }
        return source;
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
