package be.handlewithcare.app.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The claims of a token about its bearer, in the form of the Flemish access management (ACM/IDM). */
record Claims(String subject, String group, String organisation, List<String> roles) {
    Claims {
        roles = List.copyOf(roles);
    }

    /** Empty if one is absent or of another type. */
    static Optional<Claims> of(Map<String, Object> claims) {
        if (claims.get("sub") instanceof String subject
                && claims.get("vo_doelgroepcode") instanceof String group
                && claims.get("vo_orgcode") instanceof String organisation
                && claims.get("hwc_rol_3d") instanceof Collection<?> roles) {
            return Optional.of(new Claims(
                    subject,
                    group,
                    organisation,
                    roles.stream().map(String::valueOf).toList()));
        }
        return Optional.empty();
    }
}
