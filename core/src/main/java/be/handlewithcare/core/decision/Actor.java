package be.handlewithcare.core.decision;

import java.util.Objects;

/**
 * Who acts: a person or a machine, in one role, for one organisation.
 *
 * @param name the name of the account at sign-in, never the name of a child
 * @param role in what role
 * @param organisation zone code, institution number or organisation number; {@code hwc} for the system itself
 */
public record Actor(String name, Role role, String organisation) {

    /** Acts by itself: looks up, mails, reminds, erases. */
    public static final Actor SYSTEM = new Actor("system", Role.SYSTEM, "hwc");

    public Actor {
        Objects.requireNonNull(name);
        Objects.requireNonNull(role);
        Objects.requireNonNull(organisation);
    }

    /** In what role somebody acts. */
    public enum Role {
        ZONE_SYSTEM,
        OFFICER,
        DIRECTOR,
        VECK,
        AUDITOR,
        OPERATOR,
        SYSTEM
    }
}
