package be.handlewithcare.app.signin;

import be.handlewithcare.core.decision.Actor.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** The roles that an issuer can give, each with its target group and whether it is for people, for machines or for both. */
enum AcmRole {
    ZONE(Role.ZONE_SYSTEM, Group.POLICE, false, true),
    AGENT(Role.OFFICER, Group.POLICE, true, false),
    DIRECTEUR(Role.DIRECTOR, Group.SCHOOL, true, false),
    VECK(Role.VECK, Group.OTHERS, true, true),
    AUDITOR(Role.AUDITOR, Group.OTHERS, true, true),
    OPERATOR(Role.OPERATOR, Group.OTHERS, true, true);

    private final Role role;
    private final Group group;
    private final boolean forPeople;
    private final boolean forMachines;

    AcmRole(Role role, Group group, boolean forPeople, boolean forMachines) {
        this.role = role;
        this.group = group;
        this.forPeople = forPeople;
        this.forMachines = forMachines;
    }

    static Optional<AcmRole> of(Role role) {
        return Arrays.stream(values()).filter(given -> given.role == role).findFirst();
    }

    boolean fits(Collection<String> groupCodes, Bearer bearer) {
        return groupCodes.stream().anyMatch(group::has)
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
