package be.handlewithcare.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.demo.RunningDemo;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

class ForgedTokensTest {
    private static final RunningDemo DEMO = RunningDemo.get();
    private static final String RIVIERENLAND = "0793243531";

    @Test
    void aTokenMadeLikeTheIssuersIsTaken() {
        assertThat(statusFor(signed("at+jwt", _ -> {}))).isEqualTo(200);
    }

    @Test
    void aTokenOfAnotherProcessOfThisDemoIsTaken() {
        assertThat(statusFor(signed("at+jwt", claims -> claims.issuer("http://localhost:1"))))
                .isEqualTo(200);
    }

    @Test
    void anExpiredOneIsRefused() {
        assertThat(statusFor(signed("at+jwt", claims -> claims.expiresAt(now().minusSeconds(60)))))
                .isEqualTo(401);
    }

    @Test
    void oneThatNeverExpiresIsRefused() {
        assertThat(statusFor(signed("at+jwt", claims -> claims.claims(all -> all.remove("exp")))))
                .isEqualTo(401);
    }

    @Test
    void oneForAnotherAudienceIsRefused() {
        assertThat(statusFor(signed("at+jwt", claims -> claims.audience(List.of("hwc-portal")))))
                .isEqualTo(401);
    }

    @Test
    void oneOfAnotherIssuerIsRefused() {
        assertThat(statusFor(signed("at+jwt", claims -> claims.issuer("http://localhost.example.org"))))
                .isEqualTo(401);
    }

    @Test
    void oneOfAnotherTypeIsRefused() {
        assertThat(statusFor(signed("logout+jwt", _ -> {}))).isEqualTo(401);
    }

    @Test
    void theScopeWithoutTheRoleIsForbidden() {
        assertThat(statusFor(signed("at+jwt", claims -> claims.claims(all -> all.remove("hwc_rol_3d")))))
                .isEqualTo(403);
    }

    @Test
    void theRoleOfAnotherZoneIsForbidden() {
        assertThat(statusFor(signed("at+jwt", claims -> claims.claim("hwc_rol_3d", List.of("HWCZone:0862887749")))))
                .isEqualTo(403);
    }

    @Test
    void anUnsignedOneIsRefused() {
        assertThat(statusFor(new PlainJWT(claims()).serialize())).isEqualTo(401);
    }

    @Test
    void oneSignedWithAPasswordIsRefused() throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims());
        token.sign(new MACSigner("a password of thirty-two letters"));

        assertThat(statusFor(token.serialize())).isEqualTo(401);
    }

    @Test
    void oneSignedWithAnotherKeyIsRefused() throws Exception {
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims());
        token.sign(new RSASSASigner(
                KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate()));

        assertThat(statusFor(token.serialize())).isEqualTo(401);
    }

    private static int statusFor(String token) {
        return Machine.get("/api/police/probe", token).statusCode();
    }

    private static String signed(String type, Consumer<JwtClaimsSet.Builder> change) {
        JwtClaimsSet.Builder claims = JwtClaimsSet.builder()
                .issuer(DEMO.address())
                .subject("pz-5913")
                .audience(List.of("hwc"))
                .issuedAt(now().minusSeconds(120))
                .expiresAt(now().plusSeconds(60))
                .claim("scope", List.of("hwc.report"))
                .claim("vo_doelgroepcode", "LB")
                .claim("vo_orgcode", RIVIERENLAND)
                .claim("hwc_rol_3d", List.of("HWCZone:" + RIVIERENLAND));
        change.accept(claims);
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).type(type).build();
        return DEMO.tokens()
                .encode(JwtEncoderParameters.from(header, claims.build()))
                .getTokenValue();
    }

    private static JWTClaimsSet claims() {
        return new JWTClaimsSet.Builder()
                .issuer(DEMO.address())
                .subject("pz-5913")
                .audience("hwc")
                .expirationTime(Date.from(now().plusSeconds(60)))
                .claim("scope", List.of("hwc.report"))
                .claim("vo_doelgroepcode", "LB")
                .claim("vo_orgcode", RIVIERENLAND)
                .claim("hwc_rol_3d", List.of("HWCZone:" + RIVIERENLAND))
                .build();
    }

    /** The issuer lives by the machine's own clock, so these tokens must. */
    private static Instant now() {
        return Instant.ofEpochMilli(System.currentTimeMillis());
    }
}
