package be.handlewithcare.app.signin;

import be.handlewithcare.app.Browser;
import be.handlewithcare.app.FakeIssuer;
import be.handlewithcare.demo.RunningDemo;
import com.nimbusds.jose.JWSAlgorithm;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The application, started once, with an external issuer that is set up like ACM. */
final class ForeignIssuer {
    static final FakeIssuer ISSUER = away();
    static final RunningDemo APPLICATION = node();

    /** The answers to a person and a machine before the issuer ever answered. */
    static final HttpResponse<String> COLD_SIGN_IN =
            new Browser(APPLICATION.address()).get("/oauth2/authorization/hwc");

    static final HttpResponse<String> COLD_TOKEN = new Browser(APPLICATION.address())
            .send("/api/police/probe", request -> request.header("Authorization", "Bearer " + anyToken()));

    static {
        ISSUER.reset();
    }

    static final String RIVIERENLAND = "0793243531";

    private ForeignIssuer() {}

    /** Starts one node of the application. */
    static RunningDemo node(String... more) {
        return RunningDemo.with(
                TestClock.class,
                Stream.concat(
                                Stream.of(
                                        "--HWC_OIDC_ISSUER=" + ISSUER.address(),
                                        "--HWC_OIDC_SCOPES=openid vo hwc",
                                        "--HWC_OIDC_CLAIM_NAME=given_name family_name",
                                        "--HWC_OIDC_INTROSPECTION_URL=" + ISSUER.address() + "/introspect",
                                        "--HWC_OIDC_INTROSPECTION_CLIENT_ID=" + FakeIssuer.INTROSPECTION_ID,
                                        "--HWC_OIDC_INTROSPECTION_CLIENT_SECRET=" + FakeIssuer.INTROSPECTION_SECRET),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private static FakeIssuer away() {
        FakeIssuer issuer = FakeIssuer.start();
        issuer.away = true;
        return issuer;
    }

    /** Returns the issuer's claims about a person. */
    static Map<String, Object> person(String group, Object roles) {
        Map<String, Object> claims = new HashMap<>(Map.of(
                "sub", "dc1ab889-0000-4000-8000-000000000001",
                "given_name", "Ann",
                "family_name", "Verzonnen",
                "vo_doelgroepcode", group,
                "hwc_rol_3d", roles));
        claims.put("vo_orgcode", "OVO000901");
        return claims;
    }

    private static String anyToken() {
        return ISSUER.signed(JWSAlgorithm.RS256, "at+jwt", Map.of());
    }

    static void forward(Duration by) {
        forward(APPLICATION, by);
    }

    static void forward(RunningDemo node, Duration by) {
        ((ShiftedClock) node.bean(Clock.class)).forward(by);
    }

    @Configuration(proxyBeanMethods = false)
    static class TestClock {
        @Bean
        static BeanPostProcessor shifted() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof Clock clock ? new ShiftedClock(clock) : bean;
                }
            };
        }

        @Bean
        FilterRegistrationBean<SlowRequests> slowRequests() {
            FilterRegistrationBean<SlowRequests> afterTheSession = new FilterRegistrationBean<>(new SlowRequests());
            afterTheSession.setOrder(Integer.MIN_VALUE + 60);
            return afterTheSession;
        }
    }
}
