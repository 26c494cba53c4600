package be.handlewithcare.app.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class IssuerKeysTest {
    private static final String KEYS = keys();

    private HttpServer server;
    private URI issuer;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = URI.create("http://localhost:" + server.getAddress().getPort() + "/realms/flanders");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void anIssuerThatIsThereHasItsKeysTakenAtTheStart() throws KeySourceException {
        answer(issuer.toString(), KEYS);

        try (IssuerKeys keys = new IssuerKeys(issuer)) {
            assertThat(keys.areLoaded()).isTrue();
            server.stop(0);
            assertThat(keys.areLoaded()).as("an issuer that goes away later").isTrue();
            assertThat(found(keys)).hasSize(1);
        }
    }

    @Test
    void anIssuerThatIsAwayAtTheStartIsWaitedFor() {
        answer(issuer.toString(), "{\"keys\":[]}");
        try (IssuerKeys keys = new IssuerKeys(issuer)) {
            assertThat(keys.areLoaded()).isFalse();

            server.removeContext("/keys");
            serve("/keys", 200, KEYS);
            await().atMost(Duration.ofSeconds(20)).until(keys::areLoaded);
        }
    }

    @Test
    void aWrongIssuerIsLoggedOnceAndNotEachTime(CapturedOutput log) {
        AtomicInteger asked = new AtomicInteger();
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(asked.incrementAndGet() == 1 ? 503 : 404, -1);
            exchange.close();
        });
        server.start();

        try (IssuerKeys keys = new IssuerKeys(issuer)) {
            await().atMost(Duration.ofSeconds(20)).until(() -> asked.get() >= 4);
            assertThat(keys.areLoaded()).isFalse();
        }

        assertThat(log.getAll().split("HWC_OIDC_ISSUER is wrong", -1)).hasSize(2);
    }

    @Test
    void aPortWhereNobodyIsOrThatIsNotReadyStopsNoStart() {
        serve("/realms/flanders/.well-known/openid-configuration", 503, "");

        try (IssuerKeys notReady = new IssuerKeys(issuer);
                IssuerKeys closed = new IssuerKeys(URI.create("http://localhost:1/realms/flanders"))) {
            assertThat(notReady.areLoaded()).isFalse();
            assertThat(closed.areLoaded()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost/realms/wallonia", "", "none"})
    void anotherIssuerStopsTheStart(String itself) {
        if (!itself.equals("none")) {
            answer(itself, KEYS);
        } else {
            serve("/", 404, "");
        }

        assertThatExceptionOfType(IssuerRefused.class)
                .isThrownBy(() -> new IssuerKeys(issuer))
                .withMessageStartingWith("HWC_OIDC_ISSUER is wrong: ");
    }

    @Test
    void untilTheIssuerAnswersThereAreNoKeys() {
        try (IssuerKeys keys = new IssuerKeys(URI.create("http://localhost:1/realms/flanders"))) {
            assertThatExceptionOfType(RemoteKeySourceException.class).isThrownBy(() -> found(keys));
        }
    }

    private static List<JWK> found(IssuerKeys keys) throws KeySourceException {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().keyID("ec").build()), null);
    }

    private static String keys() {
        try {
            return new JWKSet(new ECKeyGenerator(Curve.P_256).keyID("ec").generate())
                    .toPublicJWKSet()
                    .toString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(String itself, String keys) {
        serve(
                "/realms/flanders/.well-known/openid-configuration",
                200,
                "{\"issuer\":\"%s\",\"jwks_uri\":\"%s\"}".formatted(itself, issuer.resolve("/keys")));
        serve("/keys", 200, keys);
    }

    private void serve(String path, int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        try {
            server.start();
        } catch (IllegalStateException running) {
            assertThat(running).isNotNull();
        }
    }
}
