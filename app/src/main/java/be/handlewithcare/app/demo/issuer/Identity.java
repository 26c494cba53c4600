package be.handlewithcare.app.demo.issuer;

import java.util.List;
import java.util.Map;

/**
 * What the demo issuer says about somebody, in the claims of the Flemish access management.
 *
 * @param group target group: {@code LB} police, {@code OV} school, {@code EA} others
 * @param organisation KBO number, institution number or organisation code
 */
record Identity(String group, String organisation, String role) {
    private static final String VECK = "OVO000901";
    private static final String DATA_PROTECTION = "OVO000902";
    private static final String OPERATIONS = "OVO000903";

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

    Map<String, Object> claims() {
        return Map.of(
                "vo_doelgroepcode",
                group,
                "vo_orgcode",
                organisation,
                "hwc_rol_3d",
                List.of(role + ":" + organisation));
    }
}
