package be.handlewithcare.app.signin;

import static be.handlewithcare.web.browser.Chromium.press;
import static be.handlewithcare.web.browser.Chromium.text;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.Browser;
import be.handlewithcare.demo.RunningDemo;
import be.handlewithcare.web.browser.Chromium;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks on a real Keycloak what {@code docs/sign-in.md} says of it: {@code mvn -P foreign -pl app test}. Not part of the other
 * tests.
 */
@Tag("foreign")
class KeycloakTest {
    private static final int PORT = 18_180;

    @AutoClose
    private static final Chromium CHROMIUM = Chromium.start();

    private static final RunningDemo APPLICATION = RunningDemo.with(
            ForeignIssuer.TestClock.class,
            "--HWC_OIDC_ISSUER=http://localhost:" + PORT + "/realms/hwc",
            "--HWC_OIDC_SCOPES=openid vo",
            "--HWC_OIDC_CLIENT_SECRET=change-this-1");

    private static Keycloak keycloak;

    @BeforeAll
    static void start() throws Exception {
        keycloak = Keycloak.start(Path.of(System.getProperty("keycloak.home")), PORT, KeycloakTest::withPeople);
    }

    @AfterAll
    static void stop() {
        keycloak.close();
    }

    @Test
    void anOfficerGetsIn() {
        try (BrowserContext person = CHROMIUM.person()) {
            Page page = signedIn(person, "/police/probe", "agent");
            assertThat(page.content()).contains("OFFICER 5913");
            page.navigate(APPLICATION.address() + "/police");
            assertThat(page.locator(".session-name").innerText()).contains("Agnes Verzonnen");

            press(page, "Afmelden");
            page.navigate(APPLICATION.address() + "/police");
            assertThat(page.locator("#kc-login").count()).as("asked anew").isEqualTo(1);
        }
    }

    @Test
    void aDirectorOfTwoSchoolsChooses() {
        try (BrowserContext person = CHROMIUM.personWithoutScripts()) {
            Page page = signedIn(person, "/school", "directeur");
            assertThat(text(page)).contains("Als wie wilt u werken", "Basisschool De Proef (012345)", "012346");

            press(page, "Directie van school 012346");
            page.navigate(APPLICATION.address() + "/school/probe");
            assertThat(page.content()).contains("DIRECTOR 012346");
        }
    }

    @Test
    void whoHasNoRoleIsTold() {
        try (BrowserContext person = CHROMIUM.person()) {
            assertThat(text(signedIn(person, "/", "zonder-rol"))).contains("geen rol");
        }
    }

    @Test
    void aZonesSystemGetsIn() {
        String token = keycloak.token(
                "hwc",
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "pz-5913",
                        "client_secret", "change-this-2",
                        "scope", "hwc.report"));

        assertThat(new Browser(APPLICATION.address())
                        .send("/api/police/probe", request -> request.header("Authorization", "Bearer " + token))
                        .body())
                .endsWith("ZONE_SYSTEM 5913");
    }

    @Test
    void whoLosesTheirRoleIsOutAtTheNextCheck() {
        try (BrowserContext person = CHROMIUM.person()) {
            Page page = signedIn(person, "/veck/probe", "veck");
            forward();
            page.navigate(APPLICATION.address() + "/veck/probe");
            assertThat(page.content()).as("looked at, and still one").contains("VECK OVO000901");

            keycloak.takeRolesAway("veck");
            forward();
            page.navigate(APPLICATION.address() + "/veck/probe");
            assertThat(text(page)).contains("geen rol");
        }
    }

    @Test
    void whoIsSignedOutAtKeycloakIsSignedOutHere() {
        try (BrowserContext person = CHROMIUM.person()) {
            Page page = signedIn(person, "/audit/probe", "dpo");
            assertThat(page.content()).contains("AUDITOR OVO000902");

            keycloak.signOut("dpo");

            page.navigate(APPLICATION.address() + "/audit/probe");
            assertThat(page.locator("#kc-login").count()).isEqualTo(1);
        }
    }

    private static void forward() {
        ((ShiftedClock) APPLICATION.bean(Clock.class)).forward(Duration.ofMinutes(16));
    }

    private static Page signedIn(BrowserContext person, String path, String user) {
        Page page = person.newPage();
        page.navigate(APPLICATION.address() + (path.equals("/") ? "/oauth2/authorization/hwc" : path));
        page.locator("#username").fill(user);
        page.locator("#password").fill("demo");
        page.locator("#kc-login").click();
        page.waitForURL(APPLICATION.address() + "/**");
        return page;
    }

    private static String withPeople(String realm) {
        Map<String, Object> all = new HashMap<>(JsonMapper.shared()
                .readValue(
                        realm.replace("https://hwc.example.org", APPLICATION.address()),
                        new tools.jackson.core.type.TypeReference<Map<String, Object>>() {}));
        List<Object> users = new ArrayList<>();
        users.add(user("agent", "Agnes", "/Politiezone Rivierenland/Agenten"));
        users.add(user("directeur", "Dirk", "/Basisschool De Proef/Directie", "/Basisschool Hiernaast/Directie"));
        users.add(user("veck", "Vera", "/VECK/Medewerkers"));
        users.add(user("dpo", "Dora", "/Toezicht/Auditors"));
        users.add(user("zonder-rol", "Niels"));
        all.put("users", users);
        return JsonMapper.shared().writeValueAsString(all);
    }

    private static Map<String, Object> user(String name, String givenName, String... groups) {
        return Map.of(
                "username",
                name,
                "enabled",
                true,
                "email",
                name + "@example.org",
                "firstName",
                givenName,
                "lastName",
                "Verzonnen",
                "groups",
                List.of(groups),
                "credentials",
                List.of(Map.of("type", "password", "value", "demo", "temporary", false)));
    }
}
