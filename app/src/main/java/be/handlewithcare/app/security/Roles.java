package be.handlewithcare.app.security;

import be.handlewithcare.core.decision.Actor.Role;

/** How a role is called among Spring's authorities. */
final class Roles {
    private Roles() {}

    static String authority(Role role) {
        return "ROLE_" + role.name();
    }
}
