package be.handlewithcare.demo.issuer;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the demo issuer says about somebody, in the claims of the Flemish access management.
 *
 * @param group target group: {@code LB} police, {@code OV} school, {@code EA} others
 * @param organisation KBO number, institution number or organisation code
 * @param roles each with the key of its organisation
 */
record Identity(String group, String organisation, List<String> roles) {
    private static final String VECK = "OVO000901";
    private static final String DATA_PROTECTION = "OVO000902";
    private static final String OPERATIONS = "OVO000903";

    Identity {
        roles = List.copyOf(roles);
    }

    private Identity(String group, String organisation, String role) {
        this(group, organisation, List.of(role + ":" + organisation));
    }

    static Identity zone(String kbo) {
        return new Identity("LB", kbo, "HWCZone");
    }

    static Identity officer(String kbo) {
        return new Identity("LB", kbo, "HWCAgent");
    }

    static Identity director(String institution) {
        return new Identity("OV", institution, "HWCDirecteur");
    }

    static Identity veck() {
        return new Identity("EA", VECK, "HWCVeck");
    }

    static Identity auditor() {
        return new Identity("EA", DATA_PROTECTION, "HWCAuditor");
    }

    static Identity operator() {
        return new Identity("EA", OPERATIONS, "HWCOperator");
    }

    /** Returns a person whom the access management knows but gave no role here. */
    static Identity withoutRole() {
        return new Identity("EA", VECK, List.of());
    }

    /** Returns one person with the roles of both; group and organisation are those of the first. */
    Identity and(Identity other) {
        return new Identity(
                group,
                organisation,
                Stream.concat(roles.stream(), other.roles.stream()).toList());
    }

    Map<String, Object> claims() {
        return Map.of("vo_doelgroepcode", group, "vo_orgcode", organisation, "hwc_rol_3d", roles);
    }
}
