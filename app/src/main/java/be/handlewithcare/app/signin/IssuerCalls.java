package be.handlewithcare.app.signin;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
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

    private static final Duration READ_AGAIN = Duration.ofMinutes(5);
    private static final Duration GOOD_IN_AN_OUTAGE = Duration.ofHours(4);

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

    /** Returns the issuer's keys. While the issuer is away, those that it last gave stay good for hours. */
    public static JWKSource<SecurityContext> keySource(ClientRegistration issuer) {
        return keySource(keys(issuer), READ_AGAIN);
    }

    /** @param readAgain after which the keys are read again */
    static JWKSource<SecurityContext> keySource(String address, Duration readAgain) {
        int patience = (int) PATIENCE.toMillis();
        try {
            return JWKSourceBuilder.create(
                            URI.create(address).toURL(),
                            new DefaultResourceRetriever(patience, patience, JWKSourceBuilder.DEFAULT_HTTP_SIZE_LIMIT))
                    .cache(readAgain.toMillis(), JWKSourceBuilder.DEFAULT_CACHE_REFRESH_TIMEOUT)
                    .refreshAheadCache(false)
                    .rateLimited(false)
                    .outageTolerant(GOOD_IN_AN_OUTAGE.toMillis())
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("the issuer's keys have no address", e);
        }
    }

    private static SimpleClientHttpRequestFactory requests() {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        return requests;
    }
}
