package be.handlewithcare.app.signin;

import static be.handlewithcare.app.signin.ForeignIssuer.APPLICATION;
import static be.handlewithcare.app.signin.ForeignIssuer.ISSUER;
import static be.handlewithcare.app.signin.ForeignIssuer.forward;
import static be.handlewithcare.app.signin.ForeignIssuer.person;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.Browser;
import be.handlewithcare.app.FakeIssuer;
import com.nimbusds.jose.JWSAlgorithm;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A sign-in ends when the issuer ends it, when the role is gone, and at the end of its lifetime.
 * Long because each of these has its own exceptions.
 */
class HowLongASignInHoldsTest {
    private static final Duration CHECK = Duration.ofMinutes(16);
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final Browser browser = new Browser(APPLICATION.address());

    @BeforeEach
    void signIn() {
        ISSUER.reset();
        ISSUER.givesRefreshTokens = true;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoLosesTheirRoleIsOutAtTheNextCheck(boolean refreshTokens) {
        veck(refreshTokens);
        ISSUER.changed(person("EA", List.of()));
        assertThat(browser.get("/veck/probe").statusCode()).as("not asked yet").isEqualTo(200);

        forward(CHECK);
        HttpResponse<String> page = browser.get("/veck/probe");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("geen rol");
        assertThat(browser.get("/api/veck/probe").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoKeepsTheirRoleNoticesNothingAndKeepsTheirChoice(boolean refreshTokens) {
        ISSUER.givesRefreshTokens = refreshTokens;
        ISSUER.signedIn(person("OV", "HWCDirecteur:012345, 012346"));
        choose("DIRECTOR 012346");
        int before = ISSUER.asked("/token");

        forward(CHECK);

        assertThat(browser.get("/school/probe").body()).endsWith("DIRECTOR 012346");
        assertThat(ISSUER.asked("/token")).isEqualTo(before + 1);
        assertThat(browser.get("/school/probe").body()).endsWith("DIRECTOR 012346");
        assertThat(ISSUER.asked("/token")).as("not asked each time").isEqualTo(before + 1);
    }

    @Test
    void anAnswerWithoutRolesSendsAPersonThroughTheIssuerInsteadOfTakingTheirRole() {
        ISSUER.rolesInIdTokenOnly = true;
        veck(true);
        ISSUER.saysNothingAtRefresh = true;
        String csrf = browser.get("/veck/csrf").body();

        forward(CHECK);
        assertThat(write(csrf).statusCode()).as("a form").isEqualTo(200);
        assertThat(stoppingAtRedirects().get("/veck/probe").statusCode()).isEqualTo(302);
        assertThat(browser.get("/veck/probe").body()).endsWith("VECK OVO000901");

        ISSUER.changed(person("EA", List.of()));
        forward(CHECK);
        assertThat(browser.get("/veck/probe").statusCode()).isEqualTo(403);
    }

    @Test
    void whoLosesTheRoleTheyWorkInChoosesAgain() {
        ISSUER.signedIn(person("OV", "HWCDirecteur:012345, 012346"));
        choose("DIRECTOR 012346");
        ISSUER.changed(person("OV", "HWCDirecteur:012345"));

        forward(CHECK);

        assertThat(browser.get("/school/probe").body())
                .contains("Als wie wilt u werken", "012345")
                .doesNotContain("012346");
    }

    @Test
    void aFormIsRefusedAlsoIfAPageWasOnItsWayThereAndBackBefore() {
        veck(true);
        String csrf = browser.get("/veck/csrf").body();
        ISSUER.refusesRefresh = true;
        forward(CHECK);
        assertThat(stoppingAtRedirects().get("/veck/probe").statusCode()).isEqualTo(302);

        assertThat(write(csrf).statusCode()).isEqualTo(401);
    }

    @Test
    void aFormIsRefusedOnceTheIssuerNoLongerVouchesForWhoFilledItIn() {
        veck(true);
        String csrf = browser.get("/veck/csrf").body();
        ISSUER.refusesRefresh = true;
        forward(CHECK);

        assertThat(write(csrf).statusCode()).isEqualTo(401);
    }

    @Test
    void aFormThatTookLongIsTakenWhereOnlyAPageCouldTell() {
        veck(false);
        String csrf = browser.get("/veck/csrf").body();

        forward(CHECK);
        assertThat(write(csrf).statusCode()).isEqualTo(200);
        forward(CHECK);
        assertThat(write(csrf).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whileTheIssuerIsAwayEverybodyGoesOn(boolean refreshTokens) {
        veck(refreshTokens);
        ISSUER.away = true;
        forward(CHECK);

        assertThat(browser.get("/veck/probe").statusCode()).isEqualTo(200);

        ISSUER.away = false;
        ISSUER.changed(person("EA", List.of()));
        forward(Duration.ofMinutes(2));
        assertThat(browser.get("/veck/probe").statusCode()).isEqualTo(403);
    }

    @Test
    void aSessionEndsAtTheEndOfItsLifetimeWhateverHappensInIt() {
        veck(true);
        forward(Duration.ofHours(11));
        assertThat(browser.get("/veck/probe").statusCode()).isEqualTo(200);

        forward(Duration.ofHours(1));
        Browser sameSession = stoppingAtRedirects();
        HttpResponse<String> page = sameSession.get("/veck/probe");

        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElseThrow()).endsWith("/oauth2/authorization/hwc");
        assertThat(sameSession.get("/api/veck/probe").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/privacyX", "/healthy", "/cookies/all"})
    void anAddressThatOnlyBeginsLikeAPublicPageIsCheckedToo(String path) {
        veck(true);
        forward(Duration.ofHours(12));

        assertThat(stoppingAtRedirects().get(path).statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theIssuerEndsASessionAndNoOther(boolean inChunks) {
        veck(true);
        Browser other = new Browser(APPLICATION.address());
        String ended = ISSUER.session();
        ISSUER.signedIn(person("EA", "HWCVeck:OVO000901"));
        assertThat(other.get("/veck/probe").statusCode()).isEqualTo(200);

        String token = ISSUER.signed(JWSAlgorithm.ES256, "logout+jwt", token(Map.of("sid", ended)));
        assertThat((inChunks ? logoutInChunks(token) : logout(token)).statusCode())
                .isEqualTo(200);

        assertThat(stoppingAtRedirects().get("/veck/probe").statusCode()).isEqualTo(302);
        assertThat(other.get("/veck/probe").statusCode()).isEqualTo(200);
    }

    @Test
    void theIssuerEndsAllThatAnAccountHasAndNothingThatBeginsLater() {
        Map<String, Object> veck = new HashMap<>(person("EA", "HWCVeck:OVO000901"));
        veck.put("sub", "another-account");
        ISSUER.signedIn(veck);
        assertThat(browser.get("/veck/probe").statusCode()).isEqualTo(200);
        Date aSecondLater = Date.from(FakeIssuer.now().plusSeconds(1));

        assertThat(logout(token(Map.of("sub", "another-account", "iat", aSecondLater)))
                        .statusCode())
                .isEqualTo(200);
        assertThat(stoppingAtRedirects().get("/api/veck/probe").statusCode()).isEqualTo(401);

        assertThat(logout(token(Map.of("sub", "dc1ab889-0000-4000-8000-000000000001")))
                        .statusCode())
                .isEqualTo(200);
        ISSUER.signedIn(person("EA", "HWCVeck:OVO000901"));
        assertThat(browser.get("/veck/probe").statusCode())
                .as("of the same second")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aud", "iss", "events", "nonce", "exp", "iat", "type", "names nobody"})
    void anythingButALogoutTokenEndsNothing(String wrong) {
        veck(true);
        Map<String, Object> change = new HashMap<>(Map.of("sid", ISSUER.session()));
        String type = wrong.equals("type") ? "at+jwt" : "logout+jwt";
        switch (wrong) {
            case "aud", "iss" -> change.put(wrong, "https://other.example");
            case "events" -> change.put("events", Map.of("something", Map.of()));
            case "nonce" -> change.put("nonce", "n");
            case "exp" -> change.put("exp", Date.from(FakeIssuer.now().minusSeconds(300)));
            case "names nobody" -> change.remove("sid");
            default -> {}
        }
        Map<String, Object> claims = token(change);
        if (wrong.equals("iat")) {
            claims.remove("iat");
        }

        assertThat(logout(ISSUER.signed(JWSAlgorithm.RS256, type, claims)).statusCode())
                .isEqualTo(400);
        assertThat(browser.get("/veck/probe").statusCode()).isEqualTo(200);
    }

    private void veck(boolean refreshTokens) {
        ISSUER.givesRefreshTokens = refreshTokens;
        ISSUER.signedIn(person("EA", "HWCVeck:OVO000901"));
        assertThat(browser.get("/veck/probe").statusCode()).isEqualTo(200);
    }

    private void choose(String as) {
        String csrf = Browser.csrf(browser.get("/school/probe"));
        assertThat(browser.post("/sign-in/as", Map.of("as", as, "_csrf", csrf)).body())
                .endsWith(as);
    }

    private HttpResponse<String> write(String csrf) {
        return browser.send(
                "/api/veck/probe",
                request -> request.header("X-CSRF-TOKEN", csrf).POST(BodyPublishers.noBody()));
    }

    private Browser stoppingAtRedirects() {
        return new Browser(APPLICATION.address(), Redirect.NEVER, browser.cookies());
    }

    private HttpResponse<String> logout(Map<String, Object> claims) {
        return logout(ISSUER.signed(JWSAlgorithm.ES256, "logout+jwt", claims));
    }

    /** Sends a logout token as the issuer does: without any cookie. */
    private static HttpResponse<String> logout(String token) {
        return new Browser(APPLICATION.address())
                .post("/logout/connect/back-channel/hwc", Map.of("logout_token", token));
    }

    private static HttpResponse<String> logoutInChunks(String token) {
        byte[] form = ("logout_token=" + token).getBytes(US_ASCII);
        return new Browser(APPLICATION.address())
                .send(
                        "/logout/connect/back-channel/hwc",
                        request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form))));
    }

    private static Map<String, Object> token(Map<String, Object> change) {
        Map<String, Object> claims = new HashMap<>(Map.of(
                "iss", ISSUER.address(),
                "aud", "hwc-portal",
                "iat", Date.from(FakeIssuer.now()),
                "exp", Date.from(FakeIssuer.now().plusSeconds(120)),
                "jti", "one",
                "events", Map.of(EVENT, Map.of())));
        claims.putAll(change);
        return claims;
    }
}
