package be.handlewithcare.app.signin;

import java.time.Duration;
import java.util.Objects;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** Makes the clients for calls to the issuer during a request. */
public final class IssuerCalls {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private IssuerCalls() {}

    /** Returns a client that gives up after three seconds. */
    public static RestTemplate client() {
        return new RestTemplate(requests());
    }

    /** Returns a client for Spring's request for user info, which handles errors in its own way. */
    static RestTemplate forUserInfo() {
        RestTemplate client = client();
        client.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        return client;
    }

    /** Returns a client for a token endpoint. */
    static RestClient forTokens() {
        return RestClient.builder()
                .requestFactory(requests())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    /** Returns a client that exchanges the code of a sign-in for tokens. */
    public static OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokensForCodes() {
        RestClientAuthorizationCodeTokenResponseClient client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(forTokens());
        return client;
    }

    /** Returns the address of the issuer's keys. */
    static String keys(ClientRegistration issuer) {
        return Objects.requireNonNull(issuer.getProviderDetails().getJwkSetUri());
    }

    /** Returns the issuer's name in tokens. */
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
