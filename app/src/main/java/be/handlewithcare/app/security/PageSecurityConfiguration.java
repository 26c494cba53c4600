package be.handlewithcare.app.security;

import be.handlewithcare.app.edge.PublicPaths;
import be.handlewithcare.app.signin.IssuerCalls;
import be.handlewithcare.app.signin.PersonReader;
import be.handlewithcare.app.signin.SignInChecks;
import be.handlewithcare.app.signin.SignedIn;
import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** The doors of the pages: each desk for its own role, the rest for nobody. People sign in at the issuer. */
@Configuration(proxyBeanMethods = false)
class PageSecurityConfiguration {
    @Bean
    @Order(40)
    SecurityFilterChain pages(
            HttpSecurity http,
            ClientRegistrationRepository issuers,
            RedirectStrategy toIssuer,
            PersonReader people,
            SignInChecks signIns,
            RequestCache interrupted,
            Headers headers,
            PageSecurity edge,
            PublicPaths paths) {
        signIns.in(http);
        return http.headers(headers)
                .with(edge, unchanged -> {})
                .authorizeHttpRequests(requests -> {
                    requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                            .permitAll();
                    for (HttpMethod reading : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
                        requests.requestMatchers(reading, "/").permitAll();
                        requests.requestMatchers(reading, paths.readable()).permitAll();
                    }
                    Door.DESKS.forEach(
                            desk -> requests.requestMatchers(desk.path()).hasAuthority(Roles.authority(desk.role())));
                    requests.requestMatchers("/sign-in/**").authenticated();
                    requests.requestMatchers(HttpMethod.GET, "/verder").authenticated();
                    requests.anyRequest().denyAll();
                })
                .oauth2Login(login -> login.loginPage(PublicPaths.SIGN_IN)
                        .authorizationEndpoint(start -> start.authorizationRequestResolver(withPkce(issuers))
                                .authorizationRequestRepository(edge.startedSignIns())
                                .authorizationRedirectStrategy(toIssuer))
                        .tokenEndpoint(tokens -> tokens.accessTokenResponseClient(IssuerCalls.tokensForCodes()))
                        .userInfoEndpoint(user -> user.oidcUserService(people))
                        .successHandler(new SignedIn(interrupted))
                        .failureHandler(edge.orHome(
                                (request, response, refusal) -> response.sendError(HttpStatus.FORBIDDEN.value()))))
                .logout(logout -> logout.logoutSuccessHandler(alsoAtTheIssuer(issuers, toIssuer)))
                .build();
    }

    private static OAuth2AuthorizationRequestResolver withPkce(ClientRegistrationRepository issuers) {
        DefaultOAuth2AuthorizationRequestResolver resolver = new DefaultOAuth2AuthorizationRequestResolver(issuers);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return resolver;
    }

    private static LogoutSuccessHandler alsoAtTheIssuer(
            ClientRegistrationRepository issuers, RedirectStrategy toIssuer) {
        OidcClientInitiatedLogoutSuccessHandler handler = new OidcClientInitiatedLogoutSuccessHandler(issuers);
        handler.setPostLogoutRedirectUri("{baseUrl}/");
        handler.setRedirectStrategy(toIssuer);
        return handler;
    }
}
