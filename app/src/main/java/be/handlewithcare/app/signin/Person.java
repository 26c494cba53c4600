package be.handlewithcare.app.signin;

import be.handlewithcare.core.decision.Actor;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * A signed-in person as a session stores them: small, with only the claims that signing out needs.
 *
 * @param idToken the issuer's token, kept to sign out there too
 * @param displayName shown to this person only
 * @param as the capacity in which the person works; absent until chosen, if there are several
 * @param since the sign-in, by our clock
 * @param issued the sign-in, by the issuer's clock
 * @param nextCheck when the issuer is asked again
 */
public record Person(
        OidcIdToken idToken,
        String displayName,
        List<Capacity> capacities,
        @Nullable Capacity as,
        Instant since,
        Instant issued,
        Instant nextCheck)
        implements OidcUser, Serializable {
    private static final List<String> KEPT = List.of("iss", "sub", "sid");

    public Person {
        capacities = List.copyOf(capacities);
    }

    /** Makes a person who works in their only capacity; a person with several chooses one first. */
    static Person signedIn(OidcIdToken token, String name, ClaimsResult reading, Instant now, Instant nextCheck) {
        return new Person(
                slim(token),
                name,
                reading.capacities(),
                reading.only().orElse(null),
                now,
                Objects.requireNonNullElse(token.getIssuedAt(), now),
                nextCheck);
    }

    /** Returns the same person, working in one of their capacities. */
    Person workingAs(Capacity chosen) {
        if (!capacities.contains(chosen)) {
            throw new IllegalArgumentException("not theirs");
        }
        return new Person(idToken, displayName, capacities, chosen, since, issued, nextCheck);
    }

    /** Applies the issuer's newest answer to this person. If they lost the capacity that they work in, they choose again. */
    Person renewed(Person now) {
        return new Person(
                now.idToken,
                now.displayName,
                now.capacities,
                as != null && now.capacities.contains(as) ? as : null,
                since,
                issued,
                now.nextCheck);
    }

    Person checkedNextAt(Instant then) {
        return new Person(idToken, displayName, capacities, as, since, issued, then);
    }

    /** Finds the capacity of this person that a form names. */
    Optional<Capacity> capacity(String code) {
        return capacities.stream()
                .filter(capacity -> capacity.code().equals(code))
                .findFirst();
    }

    public boolean hasSeveralCapacities() {
        return capacities.size() > 1;
    }

    /** Returns the person's actor; empty while no capacity is chosen, and for a person without a role. */
    public Optional<Actor> actor() {
        return Optional.ofNullable(as).map(capacity -> new Actor(getName(), capacity.role(), capacity.organisation()));
    }

    @Override
    public String getName() {
        return Objects.requireNonNull(idToken.getSubject());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return as == null
                ? List.of()
                : List.of(new SimpleGrantedAuthority("ROLE_" + as.role().name()));
    }

    @Override
    public Map<String, Object> getAttributes() {
        return getClaims();
    }

    @Override
    public Map<String, Object> getClaims() {
        return idToken.getClaims();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public OidcIdToken getIdToken() {
        return idToken;
    }

    /** Leaves out everything that identifies the person. */
    @Override
    public String toString() {
        return "Person[as=" + as + "]";
    }

    private static OidcIdToken slim(OidcIdToken token) {
        Map<String, Object> claims = KEPT.stream()
                .filter(token.getClaims()::containsKey)
                .collect(Collectors.toMap(
                        name -> name, name -> String.valueOf(token.getClaims().get(name))));
        return new OidcIdToken(token.getTokenValue(), token.getIssuedAt(), token.getExpiresAt(), claims);
    }
}
