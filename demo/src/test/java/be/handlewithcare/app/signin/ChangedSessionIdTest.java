package be.handlewithcare.app.signin;

import static be.handlewithcare.app.signin.ForeignIssuer.APPLICATION;
import static be.handlewithcare.app.signin.ForeignIssuer.ISSUER;
import static be.handlewithcare.app.signin.ForeignIssuer.forward;
import static be.handlewithcare.app.signin.ForeignIssuer.person;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.Browser;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A choice of capacity changes the session's id; the rest of the session stays as other requests have left it. */
class ChangedSessionIdTest {
    private static final Duration CHECK = Duration.ofMinutes(16);

    private final Browser browser = new Browser(APPLICATION.address(), Redirect.NEVER);
    private final Browser otherTab = new Browser(APPLICATION.address(), Redirect.NEVER, browser.cookies());
    private String csrf = "";

    @BeforeEach
    void signIn() {
        ISSUER.reset();
        ISSUER.givesRefreshTokens = true;
        ISSUER.signedIn(person("OV", "HWCDirecteur:012345, 012346"));
        Browser following = new Browser(APPLICATION.address(), Redirect.ALWAYS, browser.cookies());
        csrf = Browser.csrf(following.get("/school/probe"));
        assertThat(choose("DIRECTOR 012346")).isEqualTo(302);
        assertThat(browser.get("/school/probe").body()).endsWith("DIRECTOR 012346");
    }

    @Test
    void aSessionThatAnotherTabEndedMeanwhileStaysEnded() {
        SlowRequests.read = new CountDownLatch(1);
        SlowRequests.goOn = new CountDownLatch(1);
        CompletableFuture<Integer> choice =
                CompletableFuture.supplyAsync(() -> choose("DIRECTOR 012345", "Slow", "yes"));
        SlowRequests.await(SlowRequests.read);
        assertThat(otherTab.post("/logout", Map.of("_csrf", csrf)).statusCode()).isEqualTo(302);

        SlowRequests.goOn.countDown();
        choice.join();

        assertThat(browser.get("/school/probe").statusCode()).isEqualTo(302);
        assertThat(write()).isIn(401, 403);
    }

    @Test
    void theTokenThatTheSameRequestRenewedIsKept() {
        forward(CHECK);
        assertThat(choose("DIRECTOR 012345")).isEqualTo(303);

        forward(CHECK);

        assertThat(write()).isEqualTo(200);
        assertThat(browser.get("/school/probe").body()).endsWith("DIRECTOR 012345");
    }

    @Test
    void theTokenThatAnotherRequestRenewedMeanwhileIsKept() {
        SlowRequests.read = new CountDownLatch(1);
        SlowRequests.goOn = new CountDownLatch(1);
        CompletableFuture<Integer> choice =
                CompletableFuture.supplyAsync(() -> choose("DIRECTOR 012345", "Slow", "yes"));
        SlowRequests.await(SlowRequests.read);
        forward(CHECK);
        assertThat(otherTab.get("/school/probe").statusCode()).isEqualTo(200);

        SlowRequests.goOn.countDown();
        assertThat(choice.join()).isEqualTo(303);

        forward(CHECK);
        assertThat(write()).isEqualTo(200);
        assertThat(browser.get("/school/probe").body()).endsWith("DIRECTOR 012345");
    }

    private int choose(String as, String... headers) {
        return browser.send("/sign-in/as", request -> {
                    request.header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(Browser.encoded(Map.of("as", as, "_csrf", csrf))));
                    if (headers.length > 0) {
                        request.headers(headers);
                    }
                })
                .statusCode();
    }

    private int write() {
        return browser.post("/school/probe", Map.of("_csrf", csrf)).statusCode();
    }
}
