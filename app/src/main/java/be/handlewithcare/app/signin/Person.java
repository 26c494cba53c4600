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
 * Somebody who signed in, as a session keeps them: small, and with no claim but those that signing out needs.
 *
 * @param idToken the issuer's word, kept to sign out there too
 * @param displayName for the eyes of this person only
 * @param as the capacity in which the person works; absent until chosen, if there are several
 * @param since when they signed in, by our clock
 * @param issued when they signed in, by the issuer's clock
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

    /** Works at once in the only capacity; of several one is chosen first. */
    static Person signedIn(OidcIdToken token, String name, Reading reading, Instant now, Instant nextCheck) {
        return new Person(
                slim(token),
                name,
                reading.capacities(),
                reading.only().orElse(null),
                now,
                Objects.requireNonNullElse(token.getIssuedAt(), now),
                nextCheck);
    }

    /** The same person in a capacity that they have. */
    Person workingAs(Capacity chosen) {
        if (!capacities.contains(chosen)) {
            throw new IllegalArgumentException("not theirs");
        }
        return new Person(idToken, displayName, capacities, chosen, since, issued, nextCheck);
    }

    /** What the issuer says now, of a person who signed in before. Who lost the capacity that they work in chooses anew. */
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

    /** The capacity among theirs that a form names. */
    Optional<Capacity> capacity(String code) {
        return capacities.stream()
                .filter(capacity -> capacity.code().equals(code))
                .findFirst();
    }

    public boolean hasSeveralCapacities() {
        return capacities.size() > 1;
    }

    /** As whom they act; empty until they have chosen, and for who has no role. */
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

    /** Says nothing of the person. */
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
