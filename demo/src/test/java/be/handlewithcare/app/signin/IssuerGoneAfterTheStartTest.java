package be.handlewithcare.app.signin;

import static be.handlewithcare.app.signin.ForeignIssuer.RIVIERENLAND;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.Browser;
import be.handlewithcare.app.FakeIssuer;
import be.handlewithcare.demo.RunningDemo;
import com.nimbusds.jose.JWSAlgorithm;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The keys that are read at the start verify tokens, also if nobody used them before the issuer failed. */
class IssuerGoneAfterTheStartTest {
    private static final FakeIssuer ISSUER = FakeIssuer.start();
    private static final RunningDemo APPLICATION =
            RunningDemo.with(Object.class, "--HWC_OIDC_ISSUER=" + ISSUER.address());

    @Test
    void aMachineGoesOn() {
        String token = ISSUER.signed(JWSAlgorithm.RS256, "at+jwt", ISSUER.machine(RIVIERENLAND));
        ISSUER.away = true;

        HttpResponse<String> answer = new Browser(APPLICATION.address())
                .send("/api/police/probe", request -> request.header("Authorization", "Bearer " + token));

        assertThat(answer.body()).isEqualTo("pz-5913 ZONE_SYSTEM 5913");
    }
}
