package be.handlewithcare.app.signin;

import static be.handlewithcare.app.signin.ForeignIssuer.APPLICATION;
import static be.handlewithcare.app.signin.ForeignIssuer.ISSUER;
import static be.handlewithcare.app.signin.ForeignIssuer.forward;
import static be.handlewithcare.app.signin.ForeignIssuer.person;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.Browser;
import be.handlewithcare.app.settings.DatabaseLocation;
import be.handlewithcare.demo.RunningDemo;
import be.handlewithcare.vault.VaultSettings;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A refresh token works once. Requests of one browser at the same time, at two nodes, do not sign each other out. */
class OneRefreshTokenTest {
    private static final RunningDemo OTHER = ForeignIssuer.node(
            "--HWC_DATABASE_URL=" + APPLICATION.bean(DatabaseLocation.class).url(),
            "--HWC_DATABASE_USER=" + APPLICATION.bean(DatabaseLocation.class).user(),
            "--HWC_KEY_FILE=" + APPLICATION.bean(VaultSettings.class).keyFile());

    private final Browser atOne = new Browser(APPLICATION.address());
    private final Browser atTheOther = new Browser(OTHER.address(), Redirect.NEVER, atOne.cookies());
    private String csrf = "";

    @BeforeEach
    void signInAndLetTheRoleCheckFallDue() {
        ISSUER.reset();
        ISSUER.givesRefreshTokens = true;
        ISSUER.signedIn(person("EA", "HWCVeck:OVO000901"));
        csrf = atOne.get("/veck/csrf").body();
        assertThat(write(atTheOther)).as("the other node knows the session").isEqualTo(200);
        forward(APPLICATION, Duration.ofMinutes(16));
        forward(OTHER, Duration.between(now(OTHER), now(APPLICATION)));
    }

    @Test
    void whileOneNodeAsksTheIssuerTheOtherServesOn() {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch served = new CountDownLatch(1);
        AtomicInteger questions = new AtomicInteger();
        ISSUER.beforeTokens = () -> {
            asked.countDown();
            if (questions.incrementAndGet() == 1) {
                SlowRequests.await(served);
            }
        };
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> write(atOne));
        SlowRequests.await(asked);

        assertThat(write(atTheOther)).isEqualTo(200);
        served.countDown();

        assertThat(first.join()).isEqualTo(200);
        assertThat(questions).hasValue(1);
        assertThat(write(atTheOther)).isEqualTo(200);
    }

    @Test
    void aRoleThatWasNotLookedAtForLongOpensNothingWhileAnotherRequestAsks() {
        forward(APPLICATION, Duration.ofMinutes(15));
        forward(OTHER, Duration.between(now(OTHER), now(APPLICATION)));
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch refused = new CountDownLatch(1);
        ISSUER.beforeTokens = () -> {
            asked.countDown();
            SlowRequests.await(refused);
        };
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> write(atOne));
        SlowRequests.await(asked);

        assertThat(write(atTheOther)).isIn(401, 403);

        refused.countDown();
        assertThat(first.join()).isEqualTo(200);
        assertThat(write(atTheOther)).as("the session goes on").isEqualTo(200);
    }

    @Test
    void aRequestThatReadTheOldTokenDoesNotUseItAgain() {
        SlowRequests.read = new CountDownLatch(1);
        SlowRequests.goOn = new CountDownLatch(1);
        CompletableFuture<Integer> slow = CompletableFuture.supplyAsync(() -> write(atOne, "Slow", "yes"));
        SlowRequests.await(SlowRequests.read);
        int before = ISSUER.asked("/token");
        assertThat(write(atTheOther)).isEqualTo(200);

        SlowRequests.goOn.countDown();

        assertThat(slow.join()).isEqualTo(200);
        assertThat(ISSUER.asked("/token")).isEqualTo(before + 1);
        assertThat(write(atOne)).isEqualTo(200);
    }

    @Test
    void aRefusalIsNotBelievedIfAnotherRequestHasRenewedMeanwhile() {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch askedAgain = new CountDownLatch(1);
        CountDownLatch renewed = new CountDownLatch(1);
        AtomicInteger questions = new AtomicInteger();
        ISSUER.beforeTokens = () -> {
            if (questions.incrementAndGet() == 1) {
                asked.countDown();
                SlowRequests.await(askedAgain);
            } else {
                askedAgain.countDown();
                SlowRequests.await(renewed);
            }
        };
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> write(atOne));
        SlowRequests.await(asked);
        JdbcClient.create(APPLICATION.bean(javax.sql.DataSource.class))
                .sql("update session.web_session set leased_until = now() - interval '1 second'")
                .update();
        CompletableFuture<Integer> second = CompletableFuture.supplyAsync(() -> write(atTheOther));

        assertThat(first.join()).isEqualTo(200);
        renewed.countDown();

        assertThat(second.join()).isEqualTo(200);
        assertThat(questions).hasValue(2);
        assertThat(write(atTheOther)).isEqualTo(200);
    }

    private static Instant now(RunningDemo node) {
        return node.bean(Clock.class).instant();
    }

    private int write(Browser browser, String... headers) {
        return browser.send("/api/veck/probe", request -> {
                    request.header("X-CSRF-TOKEN", csrf).POST(BodyPublishers.noBody());
                    if (headers.length > 0) {
                        request.headers(headers);
                    }
                })
                .statusCode();
    }
}
