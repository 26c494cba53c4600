package be.handlewithcare.app.settings;

import be.handlewithcare.core.decision.Actor.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How people and machines sign in, besides the issuer's address: what to ask the issuer for, and how to read its answers.
 *
 * @param scopes asked for when a person signs in; {@code openid} among them
 * @param audience the name of this application in tokens of machines
 * @param roles the issuer's name for each role
 * @param introspection looks up opaque tokens; absent: such tokens are refused
 * @param lifetime after which a session ends, whatever happens in it
 * @param roleCheck after which the issuer is asked again whether a person still has their role
 */
public record SignIn(
        List<String> scopes,
        String audience,
        ClaimNames claims,
        Map<Role, String> roles,
        @Nullable Introspection introspection,
        Duration lifetime,
        Duration roleCheck) {

    /** The defaults fit ACM/IDM, except for the scopes, which each application has of its own there. */
    public static final SignIn DEFAULTS = new SignIn(
            List.of("openid"),
            "hwc",
            new ClaimNames("vo_doelgroepcode", "vo_orgcode", "hwc_rol_3d", List.of("name")),
            Map.of(
                    Role.ZONE_SYSTEM, "HWCZone",
                    Role.OFFICER, "HWCAgent",
                    Role.DIRECTOR, "HWCDirecteur",
                    Role.VECK, "HWCVeck",
                    Role.AUDITOR, "HWCAuditor",
                    Role.OPERATOR, "HWCOperator"),
            null,
            Duration.ofHours(12),
            Duration.ofMinutes(15));

    public SignIn {
        scopes = List.copyOf(scopes);
        roles = Map.copyOf(roles);
    }

    /**
     * The names of the claims about a person or machine.
     *
     * @param group target group of the organisation
     * @param organisation the organisation's key
     * @param roles roles with the keys of the organisations that they are for
     * @param name of a person, to be shown to that person: values that are joined by a space
     */
    public record ClaimNames(String group, String organisation, String roles, List<String> name) {
        public ClaimNames {
            name = List.copyOf(name);
        }
    }
}
