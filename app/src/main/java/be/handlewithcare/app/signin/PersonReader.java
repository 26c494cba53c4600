package be.handlewithcare.app.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Turns an issuer's claims about a person into a {@link Person}. If the identity token lacks claims, the issuer's user info is
 * asked for them, if it has one.
 */
public final class PersonReader implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private static final Logger LOG = LoggerFactory.getLogger(PersonReader.class);

    private final ClaimReader claims;
    private final Clock clock;
    private final Duration roleCheck;
    private final OidcUserService userInfo = new OidcUserService();

    /** @param roleCheck after which the issuer is asked again */
    public PersonReader(ClaimReader claims, Clock clock, Duration roleCheck) {
        this.claims = claims;
        this.clock = clock;
        this.roleCheck = roleCheck;
        DefaultOAuth2UserService request = new DefaultOAuth2UserService();
        request.setRestOperations(IssuerCalls.forUserInfo());
        userInfo.setOauth2UserService(request);
        userInfo.setRetrieveUserInfo(PersonReader::hasUserInfo);
    }

    /** Signs in also a person without a role: a page tells them so, and the log says which claim is at fault. */
    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        return read(request);
    }

    Person read(OidcUserRequest request) {
        Map<String, Object> said = request.getIdToken().getClaims();
        if (isLacking(said) && hasUserInfo(request)) {
            said = userInfo.loadUser(request).getClaims();
        }
        ClaimsResult reading = claims.person(said);
        if (reading.fault() != null) {
            LOG.warn("signed in without a role: {}", reading.fault());
        }
        Instant now = clock.instant();
        return Person.signedIn(request.getIdToken(), claims.displayName(said), reading, now, now.plus(roleCheck));
    }

    private boolean isLacking(Map<String, Object> said) {
        return claims.person(said).capacities().isEmpty()
                || List.of(claims.displayName(said)).contains(said.get("sub"));
    }

    private static boolean hasUserInfo(OidcUserRequest request) {
        String address = request.getClientRegistration()
                .getProviderDetails()
                .getUserInfoEndpoint()
                .getUri();
        return address != null && !address.isEmpty();
    }
}
