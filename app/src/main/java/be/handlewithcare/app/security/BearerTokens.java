package be.handlewithcare.app.security;

import be.handlewithcare.app.signin.ClaimReader;
import be.handlewithcare.app.signin.ClaimsResult;
import be.handlewithcare.app.signin.IssuerUnavailable;
import be.handlewithcare.app.signin.TokenCheck;
import be.handlewithcare.core.decision.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.oauth2.server.resource.introspection.OAuth2IntrospectionAuthenticatedPrincipal;

/**
 * Authenticates a machine by its bearer token, which gives it scopes and the role of its actor. A signed token is verified here;
 * any other is looked up at the issuer, if that is configured. The log says in one word why a token is refused.
 */
final class BearerTokens implements AuthenticationProvider {
    private static final Logger LOG = LoggerFactory.getLogger(BearerTokens.class);
    private static final Pattern SIGNED = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]*");

    private final JwtGrantedAuthoritiesConverter scopes = new JwtGrantedAuthoritiesConverter();
    private final JwtDecoder signed;
    private final @Nullable OpaqueTokens opaque;
    private final ClaimReader claims;

    BearerTokens(JwtDecoder signed, @Nullable OpaqueTokens opaque, ClaimReader claims) {
        this.signed = signed;
        this.opaque = opaque;
        this.claims = claims;
    }

    /** Whether a request shows a bearer token; it is then judged by that alone, whatever cookie comes along. */
    static boolean isIn(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, "Bearer", 0, "Bearer".length());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return BearerTokenAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /**
     * Authenticates the machine behind a token.
     *
     * @throws InvalidBearerTokenException if the token is bad
     * @throws IssuerUnavailable if the issuer does not answer, so that the token cannot be judged
     */
    @Override
    public Authentication authenticate(Authentication authentication) {
        String token = ((BearerTokenAuthenticationToken) authentication).getToken();
        try {
            return SIGNED.matcher(token).matches() ? signed(token) : opaque(token);
        } catch (BadJwtException bad) {
            LOG.warn("token refused: {}", TokenCheck.faultIn(bad));
            throw new InvalidBearerTokenException("refused");
        } catch (IssuerUnavailable away) {
            LOG.warn("token not judged: the issuer does not answer");
            throw away;
        }
    }

    private Authentication signed(String token) {
        Jwt jwt = IssuerUnavailable.unless(() -> signed.decode(token));
        ClaimsResult machine = claims.machine(jwt.getClaims());
        return new JwtAuthenticationToken(jwt, authorities(scopes.convert(jwt), machine), name(machine));
    }

    private Authentication opaque(String token) {
        if (opaque == null) {
            throw new BadJwtException("not a signed token");
        }
        OAuth2IntrospectionAuthenticatedPrincipal found = opaque.lookUp(token);
        ClaimsResult machine = claims.machine(found.getAttributes());
        Collection<GrantedAuthority> authorities = authorities(found.getAuthorities(), machine);
        return new BearerTokenAuthentication(
                new OAuth2IntrospectionAuthenticatedPrincipal(name(machine), found.getAttributes(), authorities),
                new OAuth2AccessToken(TokenType.BEARER, token, null, null),
                authorities);
    }

    private static Collection<GrantedAuthority> authorities(
            Collection<? extends GrantedAuthority> scopes, ClaimsResult machine) {
        Collection<GrantedAuthority> authorities = new ArrayList<>(scopes);
        Optional<Actor> actor = MachineActor.of(machine);
        if (actor.isEmpty()) {
            LOG.warn("a machine without a role: {}", machine.fault());
        }
        actor.map(Actor::role)
                .map(Roles::authority)
                .map(SimpleGrantedAuthority::new)
                .ifPresent(authorities::add);
        return authorities;
    }

    private static String name(ClaimsResult machine) {
        return MachineActor.of(machine).map(Actor::name).orElse("nobody");
    }
}
