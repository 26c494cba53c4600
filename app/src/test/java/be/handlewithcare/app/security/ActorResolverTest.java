package be.handlewithcare.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Actor.Role;
import be.handlewithcare.core.zone.ZoneCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorResolverTest {
    private static final String RIVIERENLAND = "0793243531";

    private final ActorResolver actors = new ActorResolver(Zones.read());

    @ParameterizedTest
    @CsvSource({
        "LB,0793243531,HWCAgent,OFFICER,5913",
        "OV,012345,HWCDirecteur,DIRECTOR,012345",
        "OV,2345,HWCDirecteur,DIRECTOR,002345",
        "EA,OVO000901,HWCVeck,VECK,OVO000901",
        "GID,OVO000902,HWCAuditor,AUDITOR,OVO000902",
        "EA,OVO000903,HWCOperator,OPERATOR,OVO000903"
    })
    void aPersonActsForTheirOwnOrganisation(String group, String organisation, String role, Role expected, String key) {
        assertThat(actors.person(claims(group, organisation, role + ":" + organisation)))
                .contains(new Actor("somebody", expected, key));
    }

    @Test
    void aMachineOfAZoneActsForThatZone() {
        assertThat(actors.machine(claims("LB", RIVIERENLAND, "HWCZone:" + RIVIERENLAND)))
                .contains(new Actor("somebody", Role.ZONE_SYSTEM, "5913"));
    }

    @ParameterizedTest
    @CsvSource({
        "LB,0793243531,HWCAgent:0862887749",
        "LB,0793243531,HWCAgent",
        "LB,0793243531,HWCAgent:",
        "LB,0793243531,HWCZone:0793243531",
        "LB,0793243531,HWCVeck:0793243531",
        "LB,0793243531,HWCDirecteur:0793243531",
        "LB,0862885472,HWCAgent:0862885472",
        "LB,9999999999,HWCAgent:9999999999",
        "OV,0793243531,HWCAgent:0793243531",
        "OV,1234567,HWCDirecteur:1234567",
        "OV,012345,HWCDirecteur:12345",
        "EA,OVO000901,HWCBaas:OVO000901"
    })
    void aRoleThatDoesntFitIsNobodys(String group, String organisation, String role) {
        assertThat(actors.person(claims(group, organisation, role))).isEmpty();
    }

    @Test
    void anOfficersRoleMakesNoMachine() {
        assertThat(actors.machine(claims("LB", RIVIERENLAND, "HWCAgent:" + RIVIERENLAND)))
                .isEmpty();
    }

    @Test
    void whoHasTwoRolesIsNobody() {
        assertThat(actors.person(claims("EA", "OVO000901", "HWCVeck:OVO000901", "HWCAuditor:OVO000901")))
                .isEmpty();
    }

    @Test
    void theSameRoleGivenTwiceIsOneRole() {
        assertThat(actors.person(claims("EA", "OVO000901", "HWCVeck:OVO000901", "HWCVeck:OVO000901")))
                .isPresent();
    }

    @Test
    void anotherOrganisationsRoleDoesNotCountBesideTheOwn() {
        assertThat(actors.person(claims("EA", "OVO000901", "HWCVeck:OVO000901", "HWCAuditor:OVO000999")))
                .map(Actor::role)
                .contains(Role.VECK);
    }

    @Test
    void claimsOfAnotherTypeAreRefusedAndDontBreak() {
        Map<String, Object> claims = new HashMap<>(claims("EA", "OVO000901", "HWCVeck:OVO000901"));
        claims.put("vo_orgcode", List.of("OVO000901"));

        assertThat(actors.person(claims)).isEmpty();
        assertThat(actors.person(Map.of("sub", "somebody"))).isEmpty();
    }

    @Test
    void eachZoneOfTheDemoIsOnTheList() {
        Zones zones = Zones.read();
        for (String code : List.of("5913", "5362", "5349")) {
            assertThat(zones.kboOf(new ZoneCode(code)).flatMap(zones::withKbo)).contains(new ZoneCode(code));
        }
    }

    private static Map<String, Object> claims(String group, String organisation, String... roles) {
        return Map.of(
                "sub", "somebody", "vo_doelgroepcode", group, "vo_orgcode", organisation, "hwc_rol_3d", List.of(roles));
    }
}
