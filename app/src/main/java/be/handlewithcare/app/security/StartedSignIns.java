package be.handlewithcare.app.security;

import be.handlewithcare.app.session.Cookies;
import be.handlewithcare.app.session.SessionValues;
import be.handlewithcare.vault.Seal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/**
 * What the application has to remember while somebody is at the issuer: state, nonce and the proof of PKCE. It rests
 * sealed in the browser that began, for ten minutes, so that no process spends memory on a stranger and any of several
 * processes may finish. Only the browser that began can: the state of the answer must be one of its cookie.
 */
final class StartedSignIns implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {
    private static final String COOKIE = "HWC_SIGN_IN";
    private static final Duration LIFETIME = Duration.ofMinutes(10);
    /** As many tabs may sign in at the same time; more would not fit in a cookie. */
    private static final int TABS = 4;

    private final Seal seal;
    private final Cookies cookies;
    private final ClientRegistrationRepository issuers;
    private final Clock clock;

    StartedSignIns(Seal seal, Cookies cookies, ClientRegistrationRepository issuers, Clock clock) {
        this.seal = seal;
        this.cookies = cookies;
        this.issuers = issuers;
        this.clock = clock;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        String state = request.getParameter(OAuth2ParameterNames.STATE);
        return started(request).stream()
                .filter(one -> one.state().equals(state))
                .findFirst()
                .map(this::authorizationRequest)
                .orElse(null);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest started, HttpServletRequest request, HttpServletResponse response) {
        if (started == null) {
            cookies.delete(response, COOKIE);
            return;
        }
        List<Started> all = new ArrayList<>();
        all.add(Started.of(started, clock.instant().plus(LIFETIME)));
        started(request).stream().limit(TABS - 1L).forEach(all::add);
        keep(all, response);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest found = loadAuthorizationRequest(request);
        if (found != null) {
            keep(
                    started(request).stream()
                            .filter(one -> !one.state().equals(found.getState()))
                            .toList(),
                    response);
        }
        return found;
    }

    private void keep(List<Started> all, HttpServletResponse response) {
        if (all.isEmpty()) {
            cookies.delete(response, COOKIE);
            return;
        }
        byte[] sealed = seal.close(SessionValues.written(new ArrayList<>(all)), COOKIE);
        cookies.set(response, COOKIE, Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), LIFETIME);
    }

    private List<Started> started(HttpServletRequest request) {
        return cookies.read(request, COOKIE).flatMap(this::opened).orElse(List.of()).stream()
                .filter(one -> one.until().isAfter(clock.instant()))
                .toList();
    }

    @SuppressWarnings("unchecked") // what opens with this seal was closed by it
    private Optional<List<Started>> opened(String cookie) {
        try {
            return seal.open(Base64.getUrlDecoder().decode(cookie), COOKIE)
                    .flatMap(SessionValues::read)
                    .map(all -> (List<Started>) all);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private @Nullable OAuth2AuthorizationRequest authorizationRequest(Started started) {
        ClientRegistration issuer = issuers.findByRegistrationId(started.issuer());
        return issuer == null ? null : started.atThe(issuer);
    }

    /** One sign-in that was begun. */
    private record Started(
            String issuer,
            String state,
            String redirect,
            @Nullable String nonce,
            @Nullable String verifier,
            Instant until)
            implements Serializable {

        private static Started of(OAuth2AuthorizationRequest request, Instant until) {
            return new Started(
                    Objects.requireNonNull(request.getAttribute(OAuth2ParameterNames.REGISTRATION_ID)),
                    Objects.requireNonNull(request.getState()),
                    Objects.requireNonNull(request.getRedirectUri()),
                    request.getAttribute(OidcParameterNames.NONCE),
                    request.getAttribute(PkceParameterNames.CODE_VERIFIER),
                    until);
        }

        private OAuth2AuthorizationRequest atThe(ClientRegistration client) {
            return OAuth2AuthorizationRequest.authorizationCode()
                    .authorizationUri(
                            Objects.requireNonNull(client.getProviderDetails().getAuthorizationUri()))
                    .clientId(client.getClientId())
                    .scopes(client.getScopes())
                    .redirectUri(redirect)
                    .state(state)
                    .attributes(attributes -> {
                        attributes.put(OAuth2ParameterNames.REGISTRATION_ID, issuer);
                        if (nonce != null) {
                            attributes.put(OidcParameterNames.NONCE, nonce);
                        }
                        if (verifier != null) {
                            attributes.put(PkceParameterNames.CODE_VERIFIER, verifier);
                        }
                    })
                    .build();
        }
    }
}
