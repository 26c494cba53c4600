package be.handlewithcare.demo.issuer;

import java.util.List;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * Writes who somebody is into the tokens: a person's identity token, a machine's access token. Only the latter is made for
 * the API.
 */
final class DemoClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    private final DemoAccounts people;
    private final DemoMachines machines;

    private final String audience;

    DemoClaims(DemoAccounts people, DemoMachines machines, String audience) {
        this.audience = audience;
        this.people = people;
        this.machines = machines;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            context.getJwsHeader().type("at+jwt");
        }
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
            String id = context.getRegisteredClient().getClientId();
            context.getClaims()
                    .audience(List.of(audience))
                    .claims(claims -> claims.putAll(machines.identity(id).claims()));
        } else if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
            String name = Objects.requireNonNull(context.<Authentication>getPrincipal())
                    .getName();
            Identity person = people.identity(name).orElseThrow();
            context.getClaims().claims(claims -> claims.putAll(person.claims()));
        }
    }
}
