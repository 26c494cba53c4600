package be.handlewithcare.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.app.settings.SignIn.ClaimNames;
import be.handlewithcare.core.decision.Actor.Role;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInReaderTest {

    @Test
    void withoutAnySettingItIsAsAtAcm() {
        assertThat(read(Map.of())).isEqualTo(SignIn.DEFAULTS);
    }

    @Test
    void openidIsAlwaysAskedFor() {
        assertThat(read(Map.of("HWC_OIDC_SCOPES", "vo  hwc,openid")).scopes()).containsExactly("openid", "vo", "hwc");
    }

    @Test
    void eachNameMayBeAnother() {
        SignIn signIn = read(Map.of(
                "HWC_OIDC_AUDIENCE", "api",
                "HWC_OIDC_CLAIM_GROUP", "kind",
                "HWC_OIDC_CLAIM_ORGANISATION", "org",
                "HWC_OIDC_CLAIM_ROLES", "roles",
                "HWC_OIDC_CLAIM_NAME", "given_name family_name",
                "HWC_OIDC_ROLE_VECK", "coordinator",
                "HWC_SESSION_LIFETIME", "PT8H",
                "HWC_ROLE_CHECK", "PT1M"));

        assertThat(signIn.audience()).isEqualTo("api");
        assertThat(signIn.claims())
                .isEqualTo(new ClaimNames("kind", "org", "roles", List.of("given_name", "family_name")));
        assertThat(signIn.roles()).containsEntry(Role.VECK, "coordinator").containsEntry(Role.AUDITOR, "HWCAuditor");
        assertThat(signIn.lifetime()).isEqualTo(Duration.ofHours(8));
        assertThat(signIn.roleCheck()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void tokensAreLookedUpAsThePortalUnlessAnotherNameIsGiven() {
        String url = "https://issuer.example/introspect";
        assertThat(read(Map.of("HWC_OIDC_INTROSPECTION_URL", url, "HWC_OIDC_CLIENT_SECRET", "hush"))
                        .introspection())
                .isEqualTo(new Introspection(URI.create(url), "hwc-portal", "hush"));
        SignIn apart = read(Map.of(
                "HWC_OIDC_INTROSPECTION_URL", url,
                "HWC_OIDC_CLIENT_SECRET", "hush",
                "HWC_OIDC_INTROSPECTION_CLIENT_ID", "api",
                "HWC_OIDC_INTROSPECTION_CLIENT_SECRET", "psst"));
        assertThat(apart.introspection()).isEqualTo(new Introspection(URI.create(url), "api", "psst"));
        assertThat(Objects.requireNonNull(apart.introspection()).toString()).doesNotContain("psst");
    }

    @ParameterizedTest
    @CsvSource({
        "HWC_OIDC_INTROSPECTION_URL,https://issuer.example,HWC_OIDC_INTROSPECTION_CLIENT_SECRET is missing",
        "HWC_OIDC_INTROSPECTION_CLIENT_ID,api,HWC_OIDC_INTROSPECTION_URL is missing",
        "HWC_OIDC_INTROSPECTION_URL,http://localhost:1,HWC_OIDC_INTROSPECTION_URL must be",
        "HWC_OIDC_CLAIM_ROLES,two words,HWC_OIDC_CLAIM_ROLES must be",
        "HWC_OIDC_ROLE_VECK,'a:b',HWC_OIDC_ROLE_VECK must be",
        "HWC_OIDC_ROLE_VECK,HWCAgent,HWC_OIDC_ROLE_VECK must be",
        "HWC_SESSION_LIFETIME,P2D,HWC_SESSION_LIFETIME must be",
        "HWC_ROLE_CHECK,PT0S,HWC_ROLE_CHECK must be",
        "HWC_ROLE_CHECK,often,HWC_ROLE_CHECK must be"
    })
    void whatCannotBeIsNamed(String name, String value, String problem) {
        assertThatThrownBy(() -> read(Map.of(name, value)))
                .isInstanceOf(SettingsRefused.class)
                .hasMessageContaining(problem);
    }

    private static SignIn read(Map<String, String> environment) {
        Variables variables = new Variables(environment::get);
        SignIn signIn = new SignInReader(variables, Profile.PRODUCTION).read();
        variables.throwIfWrong();
        return signIn;
    }
}
