package be.handlewithcare.app.security;

import be.handlewithcare.app.settings.Settings;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The headers by which every answer tells a browser what it may not do. */
public final class Headers implements Customizer<HeadersConfigurer<HttpSecurity>> {
    private final String contentSecurity;

    /** For a portal whose sign-out and expired forms may lead to the issuer. */
    Headers(Settings settings) {
        this.contentSecurity = "default-src 'self'; frame-ancestors 'none'; form-action 'self'"
                + origin(settings.oidcIssuer()) + "; base-uri 'none'; object-src 'none'";
    }

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentSecurity))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(
                        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"));
    }

    private static String origin(@Nullable URI issuer) {
        return issuer == null ? "" : " " + issuer.resolve("/").toString().replaceAll("/$", "");
    }
}
