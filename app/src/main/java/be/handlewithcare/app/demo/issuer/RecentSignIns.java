package be.handlewithcare.app.demo.issuer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * Remembers the last sign-ins of people, up to a limit, so that a demo under load doesn't fill its memory. Machines' tokens
 * prove themselves by their signature; nobody asks for them again.
 */
final class RecentSignIns implements OAuth2AuthorizationService {
    private static final int KEPT = 1_000;

    private final SequencedMap<String, OAuth2Authorization> byId = new LinkedHashMap<>();

    @Override
    public synchronized void save(OAuth2Authorization authorization) {
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(authorization.getAuthorizationGrantType())) {
            return;
        }
        byId.remove(authorization.getId());
        byId.putLast(authorization.getId(), authorization);
        if (byId.size() > KEPT) {
            byId.pollFirstEntry();
        }
    }

    @Override
    public synchronized void remove(OAuth2Authorization authorization) {
        byId.remove(authorization.getId());
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findById(String id) {
        return byId.get(id);
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return byId.entrySet().stream()
                .map(Map.Entry::getValue)
                .filter(authorization -> authorization.getToken(token) != null || hasState(authorization, token))
                .findFirst()
                .orElse(null);
    }

    private static boolean hasState(OAuth2Authorization authorization, String token) {
        return token.equals(authorization.getAttribute("state"));
    }
}
