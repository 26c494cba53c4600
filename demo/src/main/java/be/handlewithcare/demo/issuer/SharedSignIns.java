package be.handlewithcare.demo.issuer;

import be.handlewithcare.app.session.SessionValues;
import be.handlewithcare.vault.Seal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * Stores people's sign-ins for a day, for all processes: a code that one process issued may be redeemed at another. Machines'
 * tokens are not stored, because their signature is proof enough.
 */
final class SharedSignIns implements OAuth2AuthorizationService {
    private static final String PLACE = "issuer-sign-in";

    private final JdbcClient jdbc;
    private final Seal seal;

    SharedSignIns(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(authorization.getAuthorizationGrantType())) {
            return;
        }
        jdbc.sql("""
                        insert into session.issuer_sign_in (id_hash, token_hashes, sealed, expires_at)
                        values (?, ?, ?, now() + interval '1 day')
                        on conflict (id_hash) do update
                        set token_hashes = excluded.token_hashes, sealed = excluded.sealed""")
                .params(
                        seal.hash(authorization.getId()),
                        tokens(authorization).map(seal::hash).toArray(byte[][]::new),
                        seal.close(SessionValues.written(authorization), PLACE))
                .update();
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        jdbc.sql("delete from session.issuer_sign_in where id_hash = ?")
                .param(seal.hash(authorization.getId()))
                .update();
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return find("id_hash = ?", id).orElse(null);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return find("? = any(token_hashes)", token).orElse(null);
    }

    private Optional<OAuth2Authorization> find(String where, String text) {
        return jdbc.sql("select sealed from session.issuer_sign_in where " + where)
                .param(seal.hash(text))
                .query((row, _) -> row.getBytes("sealed"))
                .optional()
                .flatMap(found -> seal.open(found, PLACE))
                .flatMap(SessionValues::read)
                .map(OAuth2Authorization.class::cast);
    }

    private static Stream<String> tokens(OAuth2Authorization authorization) {
        Stream<String> issued = Stream.of(OAuth2AuthorizationCode.class, OAuth2AccessToken.class, OidcIdToken.class)
                .flatMap(kind -> Optional.ofNullable(authorization.getToken(kind)).stream())
                .map(token -> token.getToken().getTokenValue());
        return Stream.concat(issued, Stream.ofNullable(authorization.getAttribute("state")));
    }
}
