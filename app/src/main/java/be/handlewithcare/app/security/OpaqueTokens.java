package be.handlewithcare.app.security;

import be.handlewithcare.app.settings.Introspection;
import be.handlewithcare.app.signin.IssuerCalls;
import be.handlewithcare.app.signin.IssuerUnavailable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.support.BasicAuthenticationInterceptor;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OAuth2IntrospectionAuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.OAuth2IntrospectionException;
import org.springframework.security.oauth2.server.resource.introspection.SpringOpaqueTokenIntrospector;
import org.springframework.web.client.RestTemplate;

/** Looks up opaque tokens at the issuer (RFC 7662). Each use asks again, so a revoked token is refused at once. */
final class OpaqueTokens {
    private static final Logger LOG = LoggerFactory.getLogger(OpaqueTokens.class);
    /** Uses the machine's own clock, as for signed tokens. */
    private static final JwtTimestampValidator LIFETIME = new JwtTimestampValidator(Duration.ofSeconds(30));

    private final SpringOpaqueTokenIntrospector questions;
    private final @Nullable String issuer;
    private final List<String> audiences;

    /**
     * Looks tokens up at one address.
     *
     * @param issuer accepted issuer, for answers that name one; absent: any that the address knows
     */
    OpaqueTokens(Introspection where, @Nullable String issuer, String audience) {
        RestTemplate client = IssuerCalls.client();
        client.getInterceptors()
                .add(new BasicAuthenticationInterceptor(encoded(where.clientId()), encoded(where.clientSecret())));
        this.questions = new SpringOpaqueTokenIntrospector(where.url().toString(), client);
        this.issuer = issuer;
        this.audiences = List.of(audience, where.clientId());
    }

    /**
     * Returns the machine behind a token.
     *
     * @throws JwtValidationException if the token is bad
     * @throws IssuerUnavailable if the lookup failed
     */
    OAuth2IntrospectionAuthenticatedPrincipal lookUp(String token) {
        OAuth2AuthenticatedPrincipal found = ask(token);
        Map<String, Object> claims = found.getAttributes();
        if (issuer != null && claims.containsKey("iss") && !issuer.equals(String.valueOf(claims.get("iss")))) {
            throw refused("issuer");
        }
        if (claims.containsKey("aud") && texts(claims.get("aud")).stream().noneMatch(audiences::contains)) {
            throw refused("audience");
        }
        if (LIFETIME.validate(dated(claims)).hasErrors()) {
            throw refused("expiry");
        }
        return new OAuth2IntrospectionAuthenticatedPrincipal("unread", claims, List.copyOf(found.getAuthorities()));
    }

    private OAuth2AuthenticatedPrincipal ask(String token) {
        try {
            return questions.introspect(token);
        } catch (BadOpaqueTokenException unknown) {
            throw refused("inactive");
        } catch (OAuth2IntrospectionException silent) {
            LOG.warn(
                    "tokens can't be looked up: {}",
                    silent.getCause() == null
                            ? "refused"
                            : silent.getCause().getClass().getSimpleName());
            throw new IssuerUnavailable(silent);
        }
    }

    private static Jwt dated(Map<String, Object> claims) {
        Jwt.Builder dated = Jwt.withTokenValue("-").header("alg", "none").subject("-");
        if (claims.get("exp") instanceof Instant end) {
            dated.expiresAt(end);
        }
        if (claims.get("nbf") instanceof Instant begin) {
            dated.notBefore(begin);
        }
        return dated.build();
    }

    private static JwtValidationException refused(String why) {
        return new JwtValidationException(why, List.of(new OAuth2Error("invalid_token", why, null)));
    }

    private static Collection<?> texts(@Nullable Object value) {
        return value instanceof Collection<?> several ? several : List.of(String.valueOf(value));
    }

    /** Encodes a client's name or secret for the header, as RFC 6749, 2.3.1 requires. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
