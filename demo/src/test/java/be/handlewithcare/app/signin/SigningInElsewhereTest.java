package be.handlewithcare.app.signin;

import static be.handlewithcare.app.signin.ForeignIssuer.APPLICATION;
import static be.handlewithcare.app.signin.ForeignIssuer.ISSUER;
import static be.handlewithcare.app.signin.ForeignIssuer.person;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.Browser;
import com.nimbusds.jose.JWSAlgorithm;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * People of an external issuer sign in as who they are, choose if they have several capacities, and are told if they have none.
 * Long because issuers write roles in many ways.
 */
@ExtendWith(OutputCaptureExtension.class)
class SigningInElsewhereTest {
    private final Browser browser = new Browser(APPLICATION.address());

    @BeforeEach
    void reset() {
        ISSUER.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "LB,HWCAgent:0793243531,/police/probe,OFFICER 5913",
        "LB,HWCAgent:793243531,/police/probe,OFFICER 5913",
        "OV,HWCDirecteur:2345,/school/probe,DIRECTOR 002345",
        "EA,'HWCVeck:OVO000901, ',/veck/probe,VECK OVO000901"
    })
    void aRoleWrittenAsOneStringLetsIn(String group, String roles, String desk, String who) {
        ISSUER.signedIn(person(group, roles));

        assertThat(browser.get(desk).body()).endsWith(who);
    }

    @Test
    void aRoleInAListLetsIn() {
        ISSUER.signedIn(person("EA", List.of("HWCVeck:OVO000901")));

        assertThat(browser.get("/veck/probe").body()).endsWith("VECK OVO000901");
    }

    @Test
    void anIdentityTokenMayBeSignedWithAnEllipticCurve() {
        ISSUER.algorithm = JWSAlgorithm.ES256;
        ISSUER.signedIn(person("EA", "HWCVeck:OVO000901"));

        assertThat(browser.get("/veck/probe").body()).endsWith("VECK OVO000901");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whileTheIssuerGivesNoTokensNobodyCanSignInJustNow(boolean hangs) {
        ISSUER.signedIn(person("EA", "HWCVeck:OVO000901"));
        ISSUER.tokensFail = !hangs;
        CountDownLatch answered = new CountDownLatch(hangs ? 1 : 0);
        ISSUER.beforeTokens = () -> SlowRequests.await(answered);

        HttpResponse<String> page = browser.get("/veck/probe");
        answered.countDown();

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        ISSUER.reset();
        ISSUER.signedIn(person("EA", "HWCVeck:OVO000901"));
        assertThat(browser.get("/veck/probe").statusCode()).as("later").isEqualTo(200);
    }

    @Test
    void anInventedCodeIsRefused() {
        ISSUER.signedIn(person("EA", "HWCVeck:OVO000901"));
        String issuer = new Browser(APPLICATION.address(), Redirect.NEVER, browser.cookies())
                .get("/oauth2/authorization/hwc")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String state = Pattern.compile("state=([^&]+)")
                .matcher(issuer)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);

        assertThat(browser.get("/login/oauth2/code/hwc?code=invented&state=" + state)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void claimsThatOnlyTheUserInfoHasCountToo() {
        ISSUER.claimsInUserInfoOnly = true;
        ISSUER.signedIn(person("EA", "HWCVeck:OVO000901"));

        assertThat(browser.get("/veck/probe").body()).endsWith("VECK OVO000901");
    }

    @Test
    void aPersonSeesTheirNameAndNotTheNumberOfTheirAccount(CapturedOutput log) {
        ISSUER.signedIn(person("EA", "HWCVeck:OVO000901"));

        assertThat(browser.get("/veck/nothing").body())
                .contains("<bdi>Ann Verzonnen</bdi>")
                .doesNotContain("dc1ab889");
        assertThat(log.getAll()).doesNotContain("Verzonnen");
    }

    @Test
    void whoHasNoNameSeesTheirAccount() {
        Map<String, Object> nameless = new HashMap<>(person("EA", "HWCVeck:OVO000901"));
        nameless.remove("given_name");
        nameless.remove("family_name");
        ISSUER.signedIn(nameless);

        assertThat(browser.get("/veck/nothing").body()).contains("<bdi>dc1ab889-");
    }

    @Test
    void whoHasSeveralRolesChoosesAndLandsWhereTheyWantedToGo() {
        ISSUER.signedIn(person("EA", List.of("HWCVeck:OVO000901", "HWCAuditor:OVO000902")));

        HttpResponse<String> choice = browser.get("/audit/probe");
        assertThat(choice.statusCode()).isEqualTo(200);
        assertThat(choice.body()).contains("Als wie wilt u werken", "VECK", "Auditor", "action=\"/sign-in/as\"");

        assertThat(chosen(choice, "AUDITOR OVO000902").body()).endsWith("AUDITOR OVO000902");
        assertThat(browser.get("/veck/probe").statusCode()).isEqualTo(403);
    }

    @Test
    void whoHasSeveralSchoolsChoosesAndMayChangeLater() {
        ISSUER.signedIn(person("OV", "HWCDirecteur:012345, 012346"));

        HttpResponse<String> choice = browser.get("/school/probe");
        assertThat(choice.body()).contains("Basisschool De Proef", "012345", "012346");
        assertThat(chosen(choice, "DIRECTOR 012346").body()).endsWith("DIRECTOR 012346");

        HttpResponse<String> refused = browser.get("/school/nothing");
        assertThat(refused.body()).contains("href=\"/sign-in/as\"");
        chosen(browser.get("/sign-in/as"), "DIRECTOR 012345");
        assertThat(browser.get("/school/probe").body()).endsWith("DIRECTOR 012345");
    }

    @Test
    void whoHasOneRoleIsOfferedNoChange() {
        ISSUER.signedIn(person("EA", "HWCVeck:OVO000901"));

        assertThat(browser.get("/veck/nothing").body()).doesNotContain("/sign-in/as");
        assertThat(browser.get("/sign-in/as").uri().getPath()).isNotEqualTo("/sign-in/as");
    }

    @Test
    void aRoleThatWasNotGivenCannotBeChosen() {
        ISSUER.signedIn(person("OV", "HWCDirecteur:012345, 012346"));
        HttpResponse<String> choice = browser.get("/school/probe");

        assertThat(chosen(choice, "DIRECTOR 012347").body()).contains("Als wie wilt u werken");
        assertThat(chosen(choice, "VECK OVO000901").body()).contains("Als wie wilt u werken");
        assertThat(browser.get("/veck/probe").body()).contains("Als wie wilt u werken");
    }

    @ParameterizedTest
    @CsvSource({
        "EA,HWCBaas:OVO000901,hwc_rol_3d",
        "LB,HWCAgent:9999999999,hwc_rol_3d",
        "LB,HWCZone:0793243531,hwc_rol_3d",
        "OV,HWCAgent:0793243531,hwc_rol_3d"
    })
    void whoHasNoRoleIsToldSoAndMaySignOut(String group, String roles, String claim, CapturedOutput log) {
        ISSUER.signedIn(person(group, roles));

        for (String page : List.of("/police/probe", "/", "/veck")) {
            HttpResponse<String> refused = browser.get(page);
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body())
                    .contains("Ann Verzonnen", "geen rol", "action=\"/logout\"", "name=\"_csrf\"")
                    .doesNotContain("dc1ab889");
        }
        assertThat(log.getAll().lines().filter(line -> line.contains(claim)))
                .singleElement()
                .asString()
                .doesNotContain(roles, "dc1ab889", "Verzonnen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vo_doelgroepcode", "hwc_rol_3d"})
    void theClaimThatIsMissingIsInTheLog(String claim, CapturedOutput log) {
        Map<String, Object> person = new HashMap<>(person("EA", "HWCVeck:OVO000901"));
        person.remove(claim);
        ISSUER.signedIn(person);

        assertThat(browser.get("/veck").statusCode()).isEqualTo(403);
        assertThat(log.getAll()).containsOnlyOnce(claim + " missing");
    }

    private HttpResponse<String> chosen(HttpResponse<String> page, String as) {
        return browser.post("/sign-in/as", Map.of("as", as, "_csrf", Browser.csrf(page)));
    }
}
