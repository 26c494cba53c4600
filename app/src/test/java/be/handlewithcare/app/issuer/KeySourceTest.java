package be.handlewithcare.app.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.handlewithcare.app.FakeIssuer;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeySourceTest {
    private final FakeIssuer issuer = FakeIssuer.start();
    private final JWKSource<SecurityContext> keys =
            KeySource.at(URI.create(issuer.address() + "/jwks").toURL(), Duration.ofMillis(1));

    KeySourceTest() throws MalformedURLException {}

    @Test
    void theKeysThatTheIssuerLastGaveStayGoodWhileItIsAway() throws KeySourceException {
        assertThat(found()).hasSize(1);
        issuer.away = true;
        int before = issuer.asked("/jwks");

        await().until(() -> found().size() == 1 && issuer.asked("/jwks") > before);

        assertThat(found()).hasSize(1);
    }

    @SuppressWarnings("NullAway") // the context is optional
    private List<JWK> found() throws KeySourceException {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().keyID("rsa").build()), null);
    }
}
