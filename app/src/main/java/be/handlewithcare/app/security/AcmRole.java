package be.handlewithcare.app.security;

import be.handlewithcare.core.decision.Actor.Role;
import java.util.Arrays;
import java.util.Optional;

/**
 * The roles as they are given out in the Flemish access management, each with the target group that may hold it and
 * whether people, machines or both may.
 */
enum AcmRole {
    HWC_ZONE("HWCZone", Role.ZONE_SYSTEM, Group.POLICE, false, true),
    HWC_AGENT("HWCAgent", Role.OFFICER, Group.POLICE, true, false),
    HWC_DIRECTEUR("HWCDirecteur", Role.DIRECTOR, Group.SCHOOL, true, false),
    HWC_VECK("HWCVeck", Role.VECK, Group.OTHERS, true, true),
    HWC_AUDITOR("HWCAuditor", Role.AUDITOR, Group.OTHERS, true, true),
    HWC_OPERATOR("HWCOperator", Role.OPERATOR, Group.OTHERS, true, true);

    private final String name;
    private final Role role;
    private final Group group;
    private final boolean forPeople;
    private final boolean forMachines;

    AcmRole(String name, Role role, Group group, boolean forPeople, boolean forMachines) {
        this.name = name;
        this.role = role;
        this.group = group;
        this.forPeople = forPeople;
        this.forMachines = forMachines;
    }

    static Optional<AcmRole> named(String name) {
        return Arrays.stream(values()).filter(role -> role.name.equals(name)).findFirst();
    }

    Role role() {
        return role;
    }

    boolean fits(String groupCode, Bearer bearer) {
        return group.has(groupCode)
                && switch (bearer) {
                    case PERSON -> forPeople;
                    case MACHINE -> forMachines;
                };
    }

    /** Who shows a token. */
    enum Bearer {
        PERSON,
        MACHINE
    }

    /** Target groups, by the codes of {@code vo_doelgroepcode}. */
    private enum Group {
        POLICE,
        SCHOOL,
        OTHERS;

        boolean has(String code) {
            return switch (this) {
                case POLICE -> code.equals("LB");
                case SCHOOL -> code.equals("OV");
                case OTHERS -> code.equals("EA") || code.equals("GID");
            };
        }
    }
}
