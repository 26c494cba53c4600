package be.handlewithcare.demo.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.Browser;
import be.handlewithcare.demo.RunningDemo;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineTokensTest {
    private static final RunningDemo DEMO = RunningDemo.get();

    @ParameterizedTest
    @CsvSource({
        "pz-5913,hwc.report,200",
        "pz-5362,hwc.report,200",
        "pz-5349,hwc.report,200",
        "veck-monitor,hwc.monitor hwc.schools,200",
        "auditor,hwc.audit,200",
        "operator,hwc.operate,200",
        "pz-5913,hwc.audit,400",
        "auditor,hwc.report,400",
        "pz-5345,hwc.report,401"
    })
    void aMachineGetsItsOwnScopesOnly(String client, String scope, int status) {
        assertThat(ask(client, "demo", scope).statusCode()).isEqualTo(status);
    }

    @Test
    void aWrongSecretGetsNothing() {
        assertThat(ask("pz-5913", "guess", "hwc.report").statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenLivesAQuarterOfAnHour() {
        assertThat(ask("pz-5913", "demo", "hwc.report").body()).containsPattern("\"expires_in\":(899|900)\\b");
    }

    /** With the secret in the form; the other way is used by all other tests. */
    private static HttpResponse<String> ask(String client, String secret, String scope) {
        return new Browser(DEMO.address())
                .post(
                        "/oauth2/token",
                        Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_id",
                                client,
                                "client_secret",
                                secret,
                                "scope",
                                scope));
    }
}
