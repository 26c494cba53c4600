package be.handlewithcare.app.security;

import be.handlewithcare.app.security.AcmRole.Bearer;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.zone.ZoneCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who a token makes of its bearer. A role counts only when it was given for the bearer's own organisation and fits its
 * target group; a bearer with no such role, or with several, is nobody.
 */
public final class ActorResolver {
    private static final Pattern INSTITUTION = Pattern.compile("[0-9]{1,6}");

    private final Zones zones;

    ActorResolver(Zones zones) {
        this.zones = zones;
    }

    /** The actor behind a sign-in or a machine's token; empty for anybody else. */
    public Optional<Actor> actor(@Nullable Authentication authentication) {
        if (authentication instanceof JwtAuthenticationToken machine) {
            return machine(machine.getTokenAttributes());
        }
        if (authentication != null && authentication.getPrincipal() instanceof OidcUser person) {
            return person(person.getClaims());
        }
        return Optional.empty();
    }

    Optional<Actor> machine(Map<String, Object> claims) {
        return Claims.of(claims).flatMap(known -> actor(known, Bearer.MACHINE));
    }

    Optional<Actor> person(Map<String, Object> claims) {
        return Claims.of(claims).flatMap(known -> actor(known, Bearer.PERSON));
    }

    private Optional<Actor> actor(Claims claims, Bearer bearer) {
        List<AcmRole> honoured = claims.roles().stream()
                .distinct()
                .flatMap(given -> honoured(given, claims, bearer).stream())
                .toList();
        if (honoured.size() != 1) {
            return Optional.empty();
        }
        Actor.Role role = honoured.getFirst().role();
        return organisation(role, claims.organisation())
                .map(organisation -> new Actor(claims.subject(), role, organisation));
    }

    /** A role is given as {@code Role:OrganisationKey}. */
    private static Optional<AcmRole> honoured(String given, Claims claims, Bearer bearer) {
        int colon = given.indexOf(':');
        if (colon < 0 || !given.substring(colon + 1).equals(claims.organisation())) {
            return Optional.empty();
        }
        return AcmRole.named(given.substring(0, colon)).filter(role -> role.fits(claims.group(), bearer));
    }

    private Optional<String> organisation(Actor.Role role, String key) {
        return switch (role) {
            case ZONE_SYSTEM, OFFICER -> zones.withKbo(key).map(ZoneCode::value);
            case DIRECTOR ->
                Optional.of(key)
                        .filter(number -> INSTITUTION.matcher(number).matches())
                        .map(number -> new InstitutionNumber(number).value());
            case VECK, AUDITOR, OPERATOR -> Optional.of(key);
            case SYSTEM -> Optional.empty();
        };
    }
}
