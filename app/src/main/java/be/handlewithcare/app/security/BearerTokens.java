package be.handlewithcare.app.security;

import be.handlewithcare.core.decision.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import org.springframework.core.convert.converter.Converter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;

/** What a valid bearer token lets a machine do: its scopes, and the role of the actor that it is. */
final class BearerTokens implements Converter<Jwt, AbstractAuthenticationToken> {
    private final JwtGrantedAuthoritiesConverter scopes = new JwtGrantedAuthoritiesConverter();
    private final ActorResolver actors;

    BearerTokens(ActorResolver actors) {
        this.actors = actors;
    }

    /** Whether a request shows a bearer token; it is then judged by that alone, whatever cookie comes along. */
    static boolean isIn(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, "Bearer", 0, "Bearer".length());
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        Collection<GrantedAuthority> authorities = new ArrayList<>(scopes.convert(token));
        Optional<Actor> actor = actors.machine(token.getClaims());
        actor.map(Actor::role)
                .map(Roles::authority)
                .map(SimpleGrantedAuthority::new)
                .ifPresent(authorities::add);
        return new JwtAuthenticationToken(
                token, authorities, actor.map(Actor::name).orElse("nobody"));
    }
}
