package be.handlewithcare.app.signin;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.security.Zones;
import be.handlewithcare.app.settings.SignIn;
import be.handlewithcare.app.settings.SignIn.ClaimNames;
import be.handlewithcare.core.decision.Actor.Role;
import be.handlewithcare.core.zone.ZoneCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the claims of an issuer are read, in every form in which issuers write them. */
class ClaimReaderTest {
    private static final String RIVIERENLAND = "0793243531";
    private static final Zones ZONES = Zones.read();

    private final ClaimReader claims = new ClaimReader(SignIn.DEFAULTS, ZONES::withKbo);

    @ParameterizedTest
    @CsvSource({
        "LB,0793243531,HWCAgent,OFFICER,5913",
        "LB,793243531,HWCAgent,OFFICER,5913",
        "LB,BE0793.243.531,HWCAgent,OFFICER,5913",
        "OV,012345,HWCDirecteur,DIRECTOR,012345",
        "OV,2345,HWCDirecteur,DIRECTOR,002345",
        "EA,OVO000901,HWCVeck,VECK,OVO000901",
        "GID,OVO000902,HWCAuditor,AUDITOR,OVO000902",
        "EA,OVO000903,HWCOperator,OPERATOR,OVO000903"
    })
    void aPersonWorksForTheOrganisationBesideTheirRole(
            String group, String organisation, String role, Role expected, String key) {
        String given = role + ":" + organisation;
        for (Object written : List.of(given, List.of(given), " " + given + " ,", List.of(given, given))) {
            assertThat(claims.person(said(group, organisation, written)).only()).contains(new Capacity(expected, key));
        }
    }

    @Test
    void aMachineOfAZoneWorksForThatZone() {
        for (String own : List.of(RIVIERENLAND, "793243531")) {
            assertThat(claims.machine(said("LB", own, "HWCZone:" + RIVIERENLAND))
                            .only())
                    .contains(new Capacity(Role.ZONE_SYSTEM, "5913"));
        }
    }

    @Test
    void aMachineWorksForItsOwnOrganisationOnly() {
        assertThat(claims.machine(said("LB", RIVIERENLAND, "HWCZone:0862887749")))
                .isEqualTo(ClaimsResult.nobody("somebody", "hwc_rol_3d unfit"));
        assertThat(claims.machine(said("LB", RIVIERENLAND, "HWCZone:0862887749, 0793243531"))
                        .only())
                .contains(new Capacity(Role.ZONE_SYSTEM, "5913"));
    }

    @Test
    void oneRoleMayBeForSeveralOrganisations() {
        assertThat(claims.person(said("OV", "012345", "HWCDirecteur:012345, 012346,HWCBaas:1, 2"))
                        .capacities())
                .containsExactly(new Capacity(Role.DIRECTOR, "012345"), new Capacity(Role.DIRECTOR, "012346"));
    }

    @Test
    void onePersonMayHaveSeveralRoles() {
        assertThat(claims.person(said("EA", "OVO000901", List.of("HWCVeck:OVO000901", "HWCAuditor:OVO000902")))
                        .capacities())
                .containsExactly(new Capacity(Role.VECK, "OVO000901"), new Capacity(Role.AUDITOR, "OVO000902"));
    }

    /** Of several roles only those that fit count; the others do no harm. */
    @Test
    void aRoleThatDoesNotFitTheGroupIsLeftOut() {
        assertThat(claims.person(said("EA", "OVO000901", List.of("HWCVeck:OVO000901", "HWCDirecteur:012345")))
                        .only())
                .contains(new Capacity(Role.VECK, "OVO000901"));
    }

    @ParameterizedTest
    @CsvSource({
        "LB,HWCAgent",
        "LB,HWCAgent:",
        "LB,HWCZone:0793243531",
        "LB,HWCVeck:0793243531",
        "LB,HWCDirecteur:0793243531",
        "LB,HWCAgent:0862885472",
        "LB,HWCAgent:9999999999",
        "LB,HWCAgent:93243531",
        "OV,HWCAgent:0793243531",
        "OV,HWCDirecteur:1234567",
        "OV,HWCDirecteur:-1",
        "EA,HWCVeck:two words",
        "EA,HWCBaas:OVO000901",
        "EA,hwcveck:OVO000901"
    })
    void aRoleThatDoesNotFitIsNobodys(String group, String role) {
        assertThat(claims.person(said(group, RIVIERENLAND, role)))
                .isEqualTo(ClaimsResult.nobody("somebody", "hwc_rol_3d unfit"));
    }

    @ParameterizedTest
    @CsvSource({"sub", "vo_doelgroepcode", "hwc_rol_3d"})
    void theClaimThatIsMissingOrOfAnotherTypeIsNamed(String claim) {
        Map<String, Object> said = new HashMap<>(said("EA", "OVO000901", "HWCVeck:OVO000901"));
        said.put(claim, Map.of("not", "a text"));
        assertThat(claims.person(said).fault()).isEqualTo(claim + " unfit");
        said.remove(claim);
        assertThat(claims.person(said).fault()).isEqualTo(claim + " missing");
    }

    @Test
    void aMachineWithoutAnOrganisationIsNobody() {
        Map<String, Object> said = new HashMap<>(said("LB", RIVIERENLAND, "HWCZone:" + RIVIERENLAND));
        said.remove("vo_orgcode");

        assertThat(claims.machine(said).fault()).isEqualTo("vo_orgcode missing");
    }

    @Test
    void anOfficersRoleMakesNoMachineAndAZonesNoOfficer() {
        assertThat(claims.machine(said("LB", RIVIERENLAND, "HWCAgent:" + RIVIERENLAND))
                        .only())
                .isEmpty();
        assertThat(claims.person(said("LB", RIVIERENLAND, "HWCZone:" + RIVIERENLAND))
                        .only())
                .isEmpty();
    }

    @Test
    void anotherIssuerMayCallAllOfItOtherwise() {
        Map<Role, String> names = new HashMap<>(SignIn.DEFAULTS.roles());
        names.put(Role.VECK, "coordinator");
        SignIn other = new SignIn(
                List.of("openid"),
                "hwc",
                new ClaimNames("kind", "org", "roles", List.of("given_name", "family_name")),
                names,
                null,
                SignIn.DEFAULTS.lifetime(),
                SignIn.DEFAULTS.roleCheck());
        ClaimReader reader = new ClaimReader(other, ZONES::withKbo);
        Map<String, Object> said =
                Map.of("sub", "1", "kind", List.of("EA"), "roles", "coordinator:X", "given_name", "A");

        assertThat(reader.person(said).only()).contains(new Capacity(Role.VECK, "X"));
        assertThat(reader.displayName(said)).isEqualTo("A");
        assertThat(claims.displayName(said)).isEqualTo("1");
    }

    @Test
    void eachZoneOfTheDemoIsOnTheList() {
        for (String code : List.of("5913", "5362", "5349")) {
            assertThat(ZONES.kboOf(new ZoneCode(code)).flatMap(ZONES::withKbo)).contains(new ZoneCode(code));
        }
    }

    private static Map<String, Object> said(String group, String organisation, Object roles) {
        return Map.of("sub", "somebody", "vo_doelgroepcode", group, "vo_orgcode", organisation, "hwc_rol_3d", roles);
    }
}
