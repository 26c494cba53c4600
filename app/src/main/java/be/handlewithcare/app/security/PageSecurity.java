package be.handlewithcare.app.security;

import be.handlewithcare.app.edge.BodyBudget;
import be.handlewithcare.app.edge.BodyLimits;
import be.handlewithcare.app.session.SavedAddress;
import be.handlewithcare.app.signedout.FormsAfterTheSession;
import be.handlewithcare.vault.Seal;
import be.handlewithcare.web.page.Cookies;
import java.time.Clock;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * Configures how pages treat visitors who are not signed in: they get no session, their request bodies are not read, and the
 * state of their sign-in is kept in their own browser.
 */
final class PageSecurity extends AbstractHttpConfigurer<PageSecurity, HttpSecurity> {
    private final FormsAfterTheSession forms;
    private final SavedAddress addresses;
    private final BodyBudget budget;
    private final StartedSignIns signIns;

    PageSecurity(
            FormsAfterTheSession forms,
            SavedAddress addresses,
            BodyBudget budget,
            Seal seal,
            Cookies cookies,
            ClientRegistrationRepository issuers,
            Clock clock) {
        this.forms = forms;
        this.addresses = addresses;
        this.budget = budget;
        this.signIns = new StartedSignIns(seal, cookies, issuers, clock);
    }

    @Override
    public void init(HttpSecurity http) {
        http.requestCache(cache -> cache.requestCache(addresses));
        http.exceptionHandling(errors -> errors.accessDeniedHandler(forms));
        http.addFilterBefore(
                new RefuseBeforeReading(
                        Door.DESKS,
                        forms::answer,
                        RefuseBeforeReading::forbidden,
                        new SpringAuthorizationEventPublisher(http.getSharedObject(ApplicationContext.class))),
                CsrfFilter.class);
        http.addFilterBefore(new BodyLimits(budget), CsrfFilter.class);
    }

    AuthorizationRequestRepository<OAuth2AuthorizationRequest> startedSignIns() {
        return signIns;
    }

    /** Redirects a signed-in person home when the issuer's answer comes twice, and answers 503 while the issuer is away; any other failure goes to the given handler. */
    AuthenticationFailureHandler orHome(AuthenticationFailureHandler others) {
        return new ReplayedCallback(new HttpSessionSecurityContextRepository(), others);
    }
}
