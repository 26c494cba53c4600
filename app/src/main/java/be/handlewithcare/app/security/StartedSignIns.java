package be.handlewithcare.app.security;

import be.handlewithcare.app.session.SessionValues;
import be.handlewithcare.vault.Seal;
import be.handlewithcare.web.page.Cookies;
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
 * Keeps state, nonce and PKCE verifier while a person signs in at the issuer. They are kept sealed in a cookie of that browser
 * for ten minutes, so that a visitor who is not signed in takes no memory here, and any of several processes may finish the
 * sign-in. Only that browser can finish it: the answer's state must be one of its cookie.
 */
final class StartedSignIns implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {
    private static final String COOKIE = "HWC_SIGN_IN";
    private static final Duration LIFETIME = Duration.ofMinutes(10);
    /** The number of tabs that may sign in at the same time; more would not fit in a cookie. */
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

    @SuppressWarnings("unchecked") // only this class seals values under this name
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

    /** A sign-in that has begun and is not finished. */
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

        /** Leaves out state, nonce and verifier. */
        @Override
        public String toString() {
            return "Started[issuer=" + issuer + ", until=" + until + "]";
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
