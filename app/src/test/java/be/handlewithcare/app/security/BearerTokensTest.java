package be.handlewithcare.app.security;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.app.FakeIssuer;
import be.handlewithcare.app.issuer.IssuerKeys;
import be.handlewithcare.app.settings.SignIn;
import be.handlewithcare.app.signin.ClaimReader;
import be.handlewithcare.app.signin.IssuerUnavailable;
import com.nimbusds.jose.JWSAlgorithm;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

class BearerTokensTest {
    private final FakeIssuer issuer = FakeIssuer.start();

    /** The caller used to get an internal error while nobody had read the issuer's keys yet. */
    @Test
    void aTokenBeforeTheIssuerEverAnsweredIsAnOutage() {
        issuer.away = true;
        String token = issuer.signed(JWSAlgorithm.RS256, "JWT", Map.of("sub", "somebody"));

        try (IssuerKeys keys = new IssuerKeys(URI.create(issuer.address()))) {
            assertThatThrownBy(() ->
                            show(token, NimbusJwtDecoder.withJwkSource(keys).build()))
                    .isInstanceOf(IssuerUnavailable.class);
        }
    }

    @Test
    void aFaultOfOursIsNoOutageOfTheIssuer() {
        JwtDecoder faulty = _ -> {
            throw new IllegalStateException("a fault");
        };

        assertThatThrownBy(() -> show("a.b.c", faulty)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aTokenThatSaysNothingIsRefusedWhereNobodyCanBeAsked() {
        JwtDecoder unused = _ -> {
            throw new AssertionError("decoded");
        };

        assertThatThrownBy(() -> show("0123456789abcdef", unused)).isInstanceOf(InvalidBearerTokenException.class);
    }

    private static void show(String token, JwtDecoder decoder) {
        new BearerTokens(decoder, null, new ClaimReader(SignIn.DEFAULTS, Zones.read()::withKbo))
                .authenticate(new BearerTokenAuthenticationToken(token));
    }
}
