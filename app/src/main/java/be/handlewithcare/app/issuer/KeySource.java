package be.handlewithcare.app.issuer;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.URL;
import java.time.Duration;

/** Reads an issuer's keys and reads them again regularly. While the issuer is away, those that it last gave stay good for hours. */
final class KeySource {
    private static final Duration READ_AGAIN = Duration.ofMinutes(5);
    private static final Duration GOOD_IN_AN_OUTAGE = Duration.ofHours(4);

    private KeySource() {}

    static JWKSource<SecurityContext> at(URL address) {
        return at(address, READ_AGAIN);
    }

    /** @param readAgain after which the keys are read again */
    static JWKSource<SecurityContext> at(URL address, Duration readAgain) {
        int patience = (int) IssuerDocument.PATIENCE.toMillis();
        return JWKSourceBuilder.create(
                        address,
                        new DefaultResourceRetriever(patience, patience, JWKSourceBuilder.DEFAULT_HTTP_SIZE_LIMIT))
                .cache(readAgain.toMillis(), JWKSourceBuilder.DEFAULT_CACHE_REFRESH_TIMEOUT)
                .refreshAheadCache(false)
                .rateLimited(false)
                .outageTolerant(GOOD_IN_AN_OUTAGE.toMillis())
                .build();
    }
}
