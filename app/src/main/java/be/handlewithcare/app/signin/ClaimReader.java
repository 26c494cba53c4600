package be.handlewithcare.app.signin;

import be.handlewithcare.app.settings.SignIn;
import be.handlewithcare.app.settings.SignIn.ClaimNames;
import be.handlewithcare.app.signin.AcmRole.Bearer;
import be.handlewithcare.core.decision.Actor.Role;
import be.handlewithcare.core.zone.ZoneCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads an issuer's claims about a person or machine, under the names of the Flemish access management (ACM/IDM) or under
 * configured names. A role counts only if it fits the target group. It is for the organisation whose key is given with it; a
 * machine's role must be for the machine's own organisation.
 */
public final class ClaimReader {
    private final ClaimNames names;
    private final Map<String, Role> roles;
    private final OrganisationKeys keys;

    /** @param zones finds the current zone with a KBO number of ten digits */
    public ClaimReader(SignIn signIn, Function<String, Optional<ZoneCode>> zones) {
        this.names = signIn.claims();
        this.roles =
                signIn.roles().entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        this.keys = new OrganisationKeys(zones);
    }

    /** Returns a person's capacities: none, one or several. */
    public ClaimsResult person(Map<String, Object> claims) {
        return read(text(claims.get("sub")), claims, Bearer.PERSON, names.roles());
    }

    /** Returns a machine's capacity. A token without a subject is known by its client. */
    public ClaimsResult machine(Map<String, Object> claims) {
        String subject = text(claims.get("sub"));
        String known = subject.isEmpty() ? text(claims.get("client_id")) : subject;
        Object own = claims.get(names.organisation());
        if (text(own).isEmpty()) {
            return ClaimsResult.nobody(known, fault(names.organisation(), own));
        }
        ClaimsResult read = read(known, claims, Bearer.MACHINE, names.roles());
        List<Capacity> ofItsOwn = read.capacities().stream()
                .filter(capacity -> keys.organisation(capacity.role(), text(own))
                        .filter(capacity.organisation()::equals)
                        .isPresent())
                .toList();
        if (ofItsOwn.size() == 1) {
            return new ClaimsResult(known, ofItsOwn, null);
        }
        String why = read.fault();
        return ClaimsResult.nobody(known, why == null ? names.roles() + " unfit" : why);
    }

    /** Returns the name to show to a person; the account if no claim gives a name. */
    String displayName(Map<String, Object> claims) {
        String name = names.name().stream()
                .map(claim -> text(claims.get(claim)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? text(claims.get("sub")) : name;
    }

    private ClaimsResult read(String subject, Map<String, Object> claims, Bearer bearer, String claim) {
        if (subject.isEmpty()) {
            return ClaimsResult.nobody("", fault("sub", claims.get("sub")));
        }
        List<String> groups = texts(claims.get(names.group()));
        if (groups.isEmpty()) {
            return ClaimsResult.nobody(subject, fault(names.group(), claims.get(names.group())));
        }
        List<Capacity> capacities = GivenRole.in(texts(claims.get(claim))).stream()
                .flatMap(given -> capacity(given, groups, bearer).stream())
                .distinct()
                .toList();
        return capacities.isEmpty()
                ? ClaimsResult.nobody(subject, fault(claim, claims.get(claim)))
                : new ClaimsResult(subject, capacities, null);
    }

    private Optional<Capacity> capacity(GivenRole given, List<String> groups, Bearer bearer) {
        return Optional.ofNullable(roles.get(given.name()))
                .filter(role ->
                        AcmRole.of(role).filter(fit -> fit.fits(groups, bearer)).isPresent())
                .flatMap(role ->
                        keys.organisation(role, given.key()).map(organisation -> new Capacity(role, organisation)));
    }

    private static String fault(String claim, @Nullable Object value) {
        return claim + (value == null ? " missing" : " unfit");
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text.strip() : "";
    }

    private static List<String> texts(@Nullable Object value) {
        Collection<?> values =
                value instanceof Collection<?> several ? several : value == null ? List.of() : List.of(value);
        return values.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
