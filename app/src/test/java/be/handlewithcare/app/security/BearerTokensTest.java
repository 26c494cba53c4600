package be.handlewithcare.app.security;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.app.FakeIssuer;
import be.handlewithcare.app.settings.SignIn;
import be.handlewithcare.app.signin.ClaimReader;
import be.handlewithcare.app.signin.IssuerUnavailable;
import com.nimbusds.jose.JWSAlgorithm;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

class BearerTokensTest {
    private final FakeIssuer issuer = FakeIssuer.start();
    private final BearerTokens tokens = new BearerTokens(
            new SupplierJwtDecoder(
                    () -> NimbusJwtDecoder.withIssuerLocation(issuer.address()).build()),
            null,
            new ClaimReader(SignIn.DEFAULTS, Zones.read()::withKbo));

    /** The caller used to get an internal error while nobody had read the issuer's keys yet. */
    @Test
    void aTokenBeforeTheIssuerEverAnsweredIsAnOutage() {
        issuer.away = true;

        assertThatThrownBy(() -> show(issuer.signed(JWSAlgorithm.RS256, "JWT", Map.of("sub", "somebody"))))
                .isInstanceOf(IssuerUnavailable.class);
    }

    @Test
    void aFaultOfOursIsNoOutageOfTheIssuer() {
        BearerTokens faulty = new BearerTokens(
                _ -> {
                    throw new IllegalStateException("a fault");
                },
                null,
                new ClaimReader(SignIn.DEFAULTS, Zones.read()::withKbo));

        assertThatThrownBy(() -> faulty.authenticate(new BearerTokenAuthenticationToken("a.b.c")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aTokenThatSaysNothingIsRefusedWhereNobodyCanBeAsked() {
        assertThatThrownBy(() -> show("0123456789abcdef")).isInstanceOf(InvalidBearerTokenException.class);
    }

    private void show(String token) {
        tokens.authenticate(new BearerTokenAuthenticationToken(token));
    }
}
