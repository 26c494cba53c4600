package be.handlewithcare.app.signin;

import java.time.Duration;
import java.util.Objects;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** Calls to the issuer, which somebody waits for. */
public final class IssuerCalls {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private IssuerCalls() {}

    /** A client that gives up after three seconds. */
    public static RestTemplate client() {
        return new RestTemplate(requests());
    }

    /** A client for Spring's own question about a user, which reads errors in a way of its own. */
    static RestTemplate forUserInfo() {
        RestTemplate client = client();
        client.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        return client;
    }

    /** A client for a token endpoint. */
    static RestClient forTokens() {
        return RestClient.builder()
                .requestFactory(requests())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    /** Where the issuer's keys lie. */
    static String keys(ClientRegistration issuer) {
        return Objects.requireNonNull(issuer.getProviderDetails().getJwkSetUri());
    }

    /** How the issuer calls itself in tokens. */
    static String name(ClientRegistration issuer) {
        return Objects.requireNonNull(issuer.getProviderDetails().getIssuerUri());
    }

    private static SimpleClientHttpRequestFactory requests() {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        return requests;
    }
}
