package be.handlewithcare.demo.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.Browser;
import be.handlewithcare.demo.RunningDemo;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in at the issuer of the demo, and out again. Long because every step of the protocol has an example of its own. */
class SignInTest {
    private static final RunningDemo DEMO = RunningDemo.get();

    @ParameterizedTest
    @CsvSource({
        "agent-5913,/police/probe,agent-5913 OFFICER 5913",
        "agent-5362,/police/probe,agent-5362 OFFICER 5362",
        "directeur-012345,/school/probe,directeur-012345 DIRECTOR 012345",
        "veck,/veck/probe,veck VECK OVO000901",
        "dpo,/audit/probe,dpo AUDITOR OVO000902"
    })
    void whoAsksForTheirDeskSignsInAndLandsThere(String user, String desk, String who) {
        HttpResponse<String> landed = new Browser(DEMO.address()).signIn(user, desk);

        assertThat(landed.uri()).isEqualTo(URI.create(DEMO.address() + desk));
        assertThat(landed.body()).isEqualTo(who);
    }

    @ParameterizedTest
    @CsvSource({"directeur-012345,/school", "veck,/veck", "agent-5362,/police"})
    void whoComesStraightToTheSignInEndsUpAtTheirOwnDesk(String user, String desk) {
        Browser person = new Browser(DEMO.address());
        person.signIn(user, "/demo/inloggen");

        HttpResponse<String> home = new Browser(DEMO.address(), Redirect.NEVER, person.cookies()).get("/");

        assertThat(home.headers().firstValue("Location").orElseThrow()).endsWith(desk);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.2"})
    void itWorksUnderTheOtherNamesOfThisMachine(String host) {
        String address = DEMO.address().replace("localhost", host);
        HttpResponse<String> landed = new Browser(address).signIn("veck", "/veck/probe");

        assertThat(landed.uri()).isEqualTo(URI.create(address + "/veck/probe"));
        assertThat(landed.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/police/probe", "/veck/probe", "/audit/probe", "/nobody/probe"})
    void noOtherDeskOpens(String desk) {
        Browser director = new Browser(DEMO.address());
        director.signIn("directeur-012345", "/school/probe");

        HttpResponse<String> refused = director.get(desk);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body())
                .contains("<html", "directeur-012345", "action=\"/logout\"", "Afmelden en")
                .doesNotContain("OFFICER", "VECK", "AUDITOR", "nobody guards");
    }

    @Test
    void aPageThatDoesntExistIsNotFound() {
        Browser director = new Browser(DEMO.address());
        director.signIn("directeur-012345", "/school/probe");

        assertThat(director.get("/school/nothing/here").statusCode()).isEqualTo(404);
    }

    @Test
    void aWrongPasswordOpensNothing() {
        Browser browser = new Browser(DEMO.address());
        String csrf = Browser.csrf(browser.get("/veck/probe"));

        HttpResponse<String> refused =
                browser.post("/demo/inloggen", Map.of("username", "veck", "password", "guess", "_csrf", csrf));

        assertThat(refused.body()).contains("Naam of wachtwoord klopt niet.");
        assertThat(browser.get("/veck/probe").body()).contains("inloggen");
    }

    @Test
    void signingOutEndsBothSessions() {
        Browser browser = new Browser(DEMO.address());
        browser.signIn("veck", "/veck/probe");
        String csrf = browser.get("/veck/csrf").body();

        HttpResponse<String> out = browser.post("/logout", Map.of("_csrf", csrf));

        assertThat(out.uri()).isEqualTo(URI.create(DEMO.address() + "/"));
        assertThat(out.statusCode()).isEqualTo(200);
        assertThat(out.previousResponse().orElseThrow().uri().getPath()).isEqualTo("/connect/logout");
        assertThat(browser.get("/veck/probe").body())
                .as("the issuer asks again")
                .contains("name=\"password\"");
    }

    @Test
    void aSessionBeginsAtTheSignInAndGetsANewNumberAtTheNext() {
        Browser browser = new Browser(DEMO.address());
        browser.get("/veck/probe");
        assertThat(browser.cookies().getCookieStore().getCookies())
                .extracting(HttpCookie::getName)
                .doesNotContain("HWC_SESSION");
        browser.signIn("veck", "/veck/probe");
        String first = session(browser);
        browser.get("/oauth2/authorization/hwc");

        assertThat(session(browser)).isNotEqualTo(first);
    }

    @Test
    void whatAStrangerGetsIsHiddenFromScriptsAndFromOtherSites() {
        assertThat(new Browser(DEMO.address(), HttpClient.Redirect.NEVER)
                        .get("/veck/probe?q=secret")
                        .headers()
                        .allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("HWC_PAGE=/veck/probe;")
                .contains("Max-Age=600", "HttpOnly", "SameSite=Lax");
    }

    @Test
    void anAnswerOfTheIssuerThatComesTwiceLeadsHome() {
        Browser browser = new Browser(DEMO.address());
        browser.signIn("veck", "/veck/probe");
        URI answer = Stream.iterate(
                        browser.get("/oauth2/authorization/hwc"),
                        response -> response.previousResponse().orElseThrow())
                .map(HttpResponse::uri)
                .filter(address -> address.getPath().equals("/login/oauth2/code/hwc"))
                .findFirst()
                .orElseThrow();

        HttpResponse<String> again = browser.get(answer.getPath() + "?" + answer.getRawQuery());

        assertThat(again.uri()).isEqualTo(URI.create(DEMO.address() + "/veck"));
        assertThat(browser.get("/veck/probe").statusCode()).isEqualTo(200);
    }

    @Test
    void thePortalMustProveThatItAsked() {
        HttpResponse<String> refused = new Browser(DEMO.address(), HttpClient.Redirect.NEVER)
                .get("/oauth2/authorize?response_type=code&client_id=hwc-portal&scope=openid&state=x&redirect_uri="
                        + DEMO.address() + "/login/oauth2/code/hwc");

        assertThat(refused.headers().firstValue("Location").orElseThrow())
                .contains("error=invalid_request", "code_challenge");
    }

    @Test
    void noCodeGoesToAStranger() {
        HttpResponse<String> refused = new Browser(DEMO.address(), HttpClient.Redirect.NEVER)
                .get("/oauth2/authorize?response_type=code&client_id=hwc-portal&scope=openid&state=x"
                        + "&code_challenge=abc&code_challenge_method=S256&redirect_uri=http://example.org/");

        assertThat(refused.statusCode()).isEqualTo(400);
    }

    @Test
    void aPageSaysWhatABrowserMayNotDo() {
        Map<String, List<String>> headers =
                new Browser(DEMO.address()).get("/").headers().map();

        assertThat(headers)
                .containsEntry(
                        "content-security-policy",
                        List.of("default-src 'self'; frame-ancestors 'none'; form-action 'self'; base-uri 'none';"
                                + " object-src 'none'"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("referrer-policy", List.of("same-origin"))
                .containsKey("permissions-policy");
    }

    @Test
    void aStrangerSeesTheFirstPage() {
        HttpResponse<String> start = new Browser(DEMO.address()).get("/");

        assertThat(start.statusCode()).isEqualTo(200);
        assertThat(start.body()).contains("Aanmelden", "/demo/mails");
    }

    private static String session(Browser browser) {
        return browser.cookies().getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("HWC_SESSION"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
