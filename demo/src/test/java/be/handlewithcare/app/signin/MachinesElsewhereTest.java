package be.handlewithcare.app.signin;

import static be.handlewithcare.app.signin.ForeignIssuer.APPLICATION;
import static be.handlewithcare.app.signin.ForeignIssuer.ISSUER;
import static be.handlewithcare.app.signin.ForeignIssuer.RIVIERENLAND;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.Browser;
import be.handlewithcare.app.FakeIssuer;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * Machines of an external issuer: signed tokens, and opaque ones that are looked up.
 * Long because each way in which a token can be bad is an example of its own.
 */
@ExtendWith(OutputCaptureExtension.class)
class MachinesElsewhereTest {

    @BeforeEach
    void reset() {
        ISSUER.reset();
    }

    @Test
    void untilTheIssuerFirstAnswersBothPeopleAndMachinesHearThatItIsAnOutage() {
        for (HttpResponse<String> answer : List.of(ForeignIssuer.COLD_SIGN_IN, ForeignIssuer.COLD_TOKEN)) {
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        }
    }

    @Test
    void aTokenThatCannotBeLookedUpIsAnOutage() {
        ISSUER.away = true;

        HttpResponse<String> answer = ask(ISSUER.opaque(introspected(Map.of())));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("\"code\":\"unavailable\"");
    }

    @ParameterizedTest
    @CsvSource({"RS256", "ES256"})
    void aSignedTokenIsTaken(String algorithm) {
        HttpResponse<String> answer = ask(signed(JWSAlgorithm.parse(algorithm), Map.of()));

        assertThat(answer.body()).isEqualTo("pz-5913 ZONE_SYSTEM 5913");
    }

    @Test
    void anOpaqueTokenIsLookedUp() {
        assertThat(ask(ISSUER.opaque(introspected(Map.of()))).body()).isEqualTo("pz-5913 ZONE_SYSTEM 5913");
    }

    /** ACM issues such tokens for client credentials. */
    @Test
    void anOpaqueTokenMayNameItsClientOnly() {
        Map<String, Object> answer = new HashMap<>(introspected(Map.of("client_id", "a-client")));
        answer.remove("sub");

        assertThat(ask(ISSUER.opaque(answer)).body()).isEqualTo("a-client ZONE_SYSTEM 5913");
    }

    @ParameterizedTest
    @CsvSource({"aud,somebody-else,audience", "iss,https://other.example,issuer", "active,false,inactive"})
    void anOpaqueTokenThatIsNotForUsIsRefused(String claim, String value, String why, CapturedOutput log) {
        Object content = claim.equals("active") ? (Object) false : value;

        assertThat(refused(ISSUER.opaque(introspected(Map.of(claim, content))), log))
                .contains(why);
    }

    @Test
    void anOpaqueTokenThatRanOutIsRefused(CapturedOutput log) {
        assertThat(refused(
                        ISSUER.opaque(introspected(
                                Map.of("exp", FakeIssuer.now().minusSeconds(120).getEpochSecond()))),
                        log))
                .contains("expiry");
    }

    @Test
    void anOpaqueTokenThatNobodyKnowsIsRefused(CapturedOutput log) {
        assertThat(refused("0123456789abcdef", log)).contains("inactive");
    }

    @ParameterizedTest
    @CsvSource({"aud,somebody-else,audience", "iss,https://other.example,issuer"})
    void aSignedTokenThatIsNotForUsIsRefusedAndTheLogSaysWhy(
            String claim, String value, String why, CapturedOutput log) {
        assertThat(refused(signed(JWSAlgorithm.RS256, Map.of(claim, value)), log))
                .contains(why)
                .doesNotContain(value);
    }

    @Test
    void oneThatRanOutIsRefused(CapturedOutput log) {
        assertThat(refused(
                        signed(
                                JWSAlgorithm.RS256,
                                Map.of("exp", Date.from(FakeIssuer.now().minusSeconds(120)))),
                        log))
                .contains("expiry");
    }

    @Test
    void oneThatSomebodyChangedIsRefused(CapturedOutput log) {
        String good = signed(JWSAlgorithm.RS256, Map.of());
        String[] parts = good.split("\\.", -1);
        String other =
                signed(JWSAlgorithm.RS256, Map.of("sub", "somebody-else")).split("\\.", -1)[1];

        assertThat(refused(parts[0] + "." + other + "." + parts[2], log)).contains("signature");
    }

    @Test
    void oneSignedWithAnUnknownKeyIsRefused(CapturedOutput log) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("unknown").build(), claimsSet());
        token.sign(new ECDSASigner(new ECKeyGenerator(Curve.P_256).generate()));

        assertThat(refused(token.serialize(), log)).contains("signature");
    }

    @Test
    void oneThatIsNotSignedIsRefused(CapturedOutput log) {
        assertThat(refused(new PlainJWT(claimsSet()).serialize(), log)).contains("algorithm");
    }

    @Test
    void oneSignedWithThePublicKeyAsAPasswordIsRefused(CapturedOutput log) throws JOSEException {
        assertThat(refused(passwordSigned(), log)).contains("signature");
    }

    private static String passwordSigned() throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("rsa").build(), claimsSet());
        token.sign(new MACSigner(ISSUER.publicKey()));
        return token.serialize();
    }

    private static JWTClaimsSet claimsSet() {
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder();
        claims(Map.of()).forEach(set::claim);
        return set.build();
    }

    private static String refused(String token, CapturedOutput log) {
        HttpResponse<String> answer = ask(token);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(log.getAll()).doesNotContain(token);
        return log.getAll()
                .lines()
                .filter(line -> line.contains("token refused"))
                .reduce((_, last) -> last)
                .orElse("");
    }

    private static HttpResponse<String> ask(String token) {
        return new Browser(APPLICATION.address())
                .send("/api/police/probe", request -> request.header("Authorization", "Bearer " + token));
    }

    private static String signed(JWSAlgorithm by, Map<String, Object> change) {
        return ISSUER.signed(by, "at+jwt", claims(change));
    }

    private static Map<String, Object> introspected(Map<String, Object> change) {
        Map<String, Object> answer = new HashMap<>(claims(Map.of()));
        answer.put("exp", FakeIssuer.now().plus(Duration.ofMinutes(5)).getEpochSecond());
        answer.put("active", true);
        answer.putAll(change);
        return answer;
    }

    private static Map<String, Object> claims(Map<String, Object> change) {
        Map<String, Object> claims = ISSUER.machine(RIVIERENLAND);
        claims.putAll(change);
        return claims;
    }
}
