package be.handlewithcare.app.security;

import be.handlewithcare.core.decision.Actor.Role;
import java.util.List;

/**
 * A part of the API and who may use it: a machine needs the scope and the role, a person the role.
 *
 * @param path pattern of the addresses behind it
 */
record Door(String path, String scope, Role role) {
    /** The narrower one comes first. */
    static final List<Door> API = List.of(
            new Door("/api/police/**", "hwc.report", Role.ZONE_SYSTEM),
            new Door("/api/veck/v1/schools/**", "hwc.schools", Role.VECK),
            new Door("/api/veck/**", "hwc.monitor", Role.VECK),
            new Door("/api/audit/**", "hwc.audit", Role.AUDITOR),
            new Door("/api/operator/**", "hwc.operate", Role.OPERATOR));

    /** The desks, each for people in one role; a scope means nothing here. */
    static final List<Door> DESKS = List.of(
            new Door("/police/**", "", Role.OFFICER),
            new Door("/school/**", "", Role.DIRECTOR),
            new Door("/veck/**", "", Role.VECK),
            new Door("/audit/**", "", Role.AUDITOR),
            new Door("/operator/**", "", Role.OPERATOR));

    String authority() {
        return "SCOPE_" + scope;
    }
}
