package be.handlewithcare.app.signin;

import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

/** Asks the issuer in the background whether a person still has their role. */
final class Renewal {
    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);
    private static final Set<String> REFUSALS = Set.of(
            "invalid_grant", "invalid_client", "unauthorized_client", "invalid_request", "unsupported_grant_type");

    private static final String ID_TOKEN = OidcParameterNames.ID_TOKEN;

    private final ClientRegistrationRepository issuers;
    private final IdTokens idTokens;
    private final PersonReader people;
    private final RestClientRefreshTokenTokenResponseClient tokens = new RestClientRefreshTokenTokenResponseClient();

    Renewal(ClientRegistrationRepository issuers, IdTokens idTokens, PersonReader people) {
        this.issuers = issuers;
        this.idTokens = idTokens;
        this.people = people;
        tokens.setRestClient(IssuerCalls.forTokens());
    }

    /** Asks the issuer about a person, with their refresh token. */
    Outcome renew(Person person, String refreshToken) {
        Optional<ClientRegistration> found = issuer();
        if (found.isEmpty()) {
            return new Away();
        }
        ClientRegistration issuer = found.get();
        try {
            OAuth2AccessTokenResponse answer = tokens.getTokenResponse(new OAuth2RefreshTokenGrantRequest(
                    issuer,
                    new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "spent", null, null),
                    new OAuth2RefreshToken(refreshToken, null)));
            OidcIdToken identity = identity(issuer, person, answer);
            if (!person.getName().equals(identity.getSubject())) {
                return new Refused();
            }
            Person now = people.read(new OidcUserRequest(issuer, answer.getAccessToken(), identity));
            if (now.capacities().isEmpty() && !hasIdToken(answer)) {
                return new NoRoles();
            }
            OAuth2RefreshToken next = answer.getRefreshToken();
            return new Renewed(
                    new StoredSignIn(person.renewed(now), next == null ? refreshToken : next.getTokenValue()));
        } catch (OAuth2AuthorizationException failed) {
            return REFUSALS.contains(failed.getError().getErrorCode()) ? new Refused() : away(failed);
        } catch (OAuth2AuthenticationException noUserInfo) {
            return noUserInfo.getCause() instanceof HttpClientErrorException ? new Refused() : away(noUserInfo);
        } catch (BadJwtException refused) {
            return new Refused();
        } catch (JwtException silent) {
            return away(silent);
        }
    }

    /** Returns whether the issuer answers, so that no person is redirected to one that does not. */
    boolean issuerAnswers() {
        return issuer().filter(Renewal::answers).isPresent();
    }

    /** Returns the new identity token, or the old one if the issuer gives none; then only the user info has news. */
    private OidcIdToken identity(ClientRegistration issuer, Person person, OAuth2AccessTokenResponse answer) {
        if (!(answer.getAdditionalParameters().get(ID_TOKEN) instanceof String token)) {
            return person.idToken();
        }
        Jwt jwt = idTokens.createDecoder(issuer).decode(token);
        return new OidcIdToken(token, jwt.getIssuedAt(), jwt.getExpiresAt(), jwt.getClaims());
    }

    private static boolean hasIdToken(OAuth2AccessTokenResponse answer) {
        return answer.getAdditionalParameters().get(ID_TOKEN) instanceof String;
    }

    /** Returns the issuer, or nothing if it cannot be reached; its description is read at the first use. */
    Optional<ClientRegistration> issuer() {
        try {
            return Optional.ofNullable(issuers.findByRegistrationId("hwc"));
        } catch (IssuerUnavailable silent) {
            away(silent);
            return Optional.empty();
        }
    }

    /** Calls the issuer: its known keys tell nothing about whether it answers now. */
    private static boolean answers(ClientRegistration issuer) {
        try {
            IssuerCalls.client().getForObject(IssuerCalls.keys(issuer), String.class);
            return true;
        } catch (RestClientException silent) {
            away(silent);
            return false;
        }
    }

    private static Outcome away(RuntimeException why) {
        LOG.warn("the issuer does not answer: {}", why.getClass().getSimpleName());
        return new Away();
    }

    /** The outcome of asking. */
    sealed interface Outcome {}

    /** @param signIn with the refresh token for the next time */
    record Renewed(StoredSignIn signIn) implements Outcome {}

    /** The issuer no longer confirms this sign-in. */
    record Refused() implements Outcome {}

    /** The issuer confirms the sign-in and says nothing of roles: some issuers do so at a sign-in only. */
    record NoRoles() implements Outcome {}

    /** The issuer did not answer. */
    record Away() implements Outcome {}
}
