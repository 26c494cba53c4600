package be.handlewithcare.app.security;

import be.handlewithcare.app.edge.BodyBudget;
import be.handlewithcare.app.edge.BodyLimits;
import be.handlewithcare.app.settings.Introspection;
import be.handlewithcare.app.settings.Settings;
import be.handlewithcare.app.settings.SignIn;
import be.handlewithcare.app.signin.ClaimReader;
import be.handlewithcare.app.signin.SignInChecks;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The doors of the API. Police systems show a token; VECK, auditor and operator show one too, or sign in as people. */
@Configuration(proxyBeanMethods = false)
class ApiSecurityConfiguration {
    /** No cookie ever opens the police API, not even an officer's. */
    private static final RequestMatcher FOR_MACHINES = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern("/api/police/**"),
            new AndRequestMatcher(PathPatternRequestMatcher.pathPattern("/api/**"), BearerTokens::isIn));

    private final ApiRefusals refusals = new ApiRefusals();

    @Bean
    BearerTokens bearers(JwtDecoder signed, ClaimReader claims, Settings settings) {
        SignIn signIn = settings.signIn();
        Introspection introspection = signIn.introspection();
        return new BearerTokens(
                signed,
                introspection == null
                        ? null
                        : new OpaqueTokens(
                                introspection,
                                settings.oidcIssuer() == null
                                        ? null
                                        : settings.oidcIssuer().toString(),
                                signIn.audience()),
                claims);
    }

    @Bean
    @Order(20)
    SecurityFilterChain machines(HttpSecurity http, BearerTokens tokens, Headers headers, BodyBudget budget) {
        return http.securityMatcher(FOR_MACHINES)
                .addFilterAfter(new BodyLimits(budget), AuthorizationFilter.class)
                .headers(headers)
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals)
                        .authenticationManagerResolver(_ -> new ProviderManager(tokens))
                        .withObjectPostProcessor(unreachableIssuerIsAnAnswer()))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(requests -> {
                    openToAll(requests);
                    Door.API.forEach(
                            door -> requests.requestMatchers(door.path()).access(scopeAndRole(door)));
                    requests.anyRequest().authenticated();
                })
                .build();
    }

    @Bean
    @Order(30)
    SecurityFilterChain peopleAtTheApi(HttpSecurity http, Headers headers, SignInChecks signIns, BodyBudget budget) {
        signIns.in(http);
        return http.securityMatcher("/api/**")
                .addFilterBefore(
                        new RefuseBeforeReading(
                                Door.API,
                                refusals::stranger,
                                refusals::forbidden,
                                new SpringAuthorizationEventPublisher(http.getSharedObject(ApplicationContext.class))),
                        CsrfFilter.class)
                .addFilterBefore(new BodyLimits(budget), CsrfFilter.class)
                .headers(headers)
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(requests -> {
                    openToAll(requests);
                    Door.API.forEach(
                            door -> requests.requestMatchers(door.path()).hasAuthority(Roles.authority(door.role())));
                    requests.anyRequest().authenticated();
                })
                .build();
    }

    private static void openToAll(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(HttpMethod.GET, "/api/openapi.yaml").permitAll();
        requests.requestMatchers(HttpMethod.HEAD, "/api/openapi.yaml").permitAll();
    }

    private static AuthorizationManager<RequestAuthorizationContext> scopeAndRole(Door door) {
        return AuthorizationManagers.allOf(
                AuthorityAuthorizationManager.hasAuthority(door.authority()),
                AuthorityAuthorizationManager.hasAuthority(Roles.authority(door.role())));
    }

    /** By default an issuer that can't be reached ends as an internal error of ours. */
    private ObjectPostProcessor<BearerTokenAuthenticationFilter> unreachableIssuerIsAnAnswer() {
        AuthenticationEntryPointFailureHandler handler = new AuthenticationEntryPointFailureHandler(refusals);
        handler.setRethrowAuthenticationServiceException(false);
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(handler);
                return filter;
            }
        };
    }
}
