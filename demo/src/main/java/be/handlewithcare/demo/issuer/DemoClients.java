package be.handlewithcare.demo.issuer;

import be.handlewithcare.app.settings.Settings;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * Who may ask the demo issuer for tokens: the portal on behalf of people, and the machines. Spring's own repository in
 * memory wants a secret of its own for each; here all share one.
 */
final class DemoClients implements RegisteredClientRepository {
    private static final TokenSettings QUARTER_OF_AN_HOUR = TokenSettings.builder()
            .accessTokenTimeToLive(Duration.ofMinutes(15))
            .build();

    private final Map<String, RegisteredClient> byId;

    DemoClients(Settings settings, DemoMachines machines) {
        String portal = settings.oidcClientId();
        Map<String, RegisteredClient> clients = new HashMap<>();
        clients.put(portal, portal(portal, settings));
        machines.ids().forEach(id -> clients.put(id, machine(id, machines)));
        this.byId = Map.copyOf(clients);
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("the demo's clients are fixed");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return byId.get(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String id) {
        return byId.get(id);
    }

    /** Keeps no secret, so it must prove with PKCE that it asked. A visitor may use either name of this machine. */
    private static RegisteredClient portal(String id, Settings settings) {
        Set<String> roots = new HashSet<>();
        roots.add("http://localhost:" + settings.port());
        roots.add("http://127.0.0.1:" + settings.port());
        roots.add(settings.publicUrl().toString().replaceFirst("/+$", ""));
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(all -> roots.forEach(root -> all.add(root + "/login/oauth2/code/hwc")))
                .postLogoutRedirectUris(all -> roots.forEach(root -> all.add(root + "/")))
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(QUARTER_OF_AN_HOUR)
                .build();
    }

    private static RegisteredClient machine(String id, DemoMachines machines) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret("demo")
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> scopes.addAll(machines.scopes(id)))
                .tokenSettings(QUARTER_OF_AN_HOUR)
                .build();
    }
}
