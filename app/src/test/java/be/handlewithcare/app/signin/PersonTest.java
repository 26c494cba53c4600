package be.handlewithcare.app.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Actor.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

class PersonTest {
    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
    private static final Capacity ONE = new Capacity(Role.DIRECTOR, "012345");
    private static final Capacity OTHER = new Capacity(Role.DIRECTOR, "012346");

    /** Sessions are stored in a database, for every process. */
    @Test
    void aSessionKeepsAPersonWholeAndSmall() throws Exception {
        Person person = person(ONE, OTHER).workingAs(OTHER);
        byte[] kept = written(new OAuth2AuthenticationToken(person, person.getAuthorities(), "hwc"));

        assertThat(kept).hasSizeLessThan(6_000);
        assertThat(((OAuth2AuthenticationToken) read(kept)).getPrincipal()).isEqualTo(person);
        assertThat(read(written(new RoleCheckRedirect(person, NOW)))).isEqualTo(new RoleCheckRedirect(person, NOW));
    }

    @Test
    void nothingOfThePersonIsSaidInPassing() {
        assertThat(person(ONE).toString()).doesNotContain("Ann", "dc1ab889", "header.claims");
        assertThat(person(ONE).getClaims()).containsOnlyKeys("iss", "sub", "sid");
    }

    @Test
    void whoHasOneCapacityWorksInItAndWhoHasSeveralInNoneYet() {
        assertThat(person(ONE).actor()).contains(new Actor("dc1ab889", Role.DIRECTOR, "012345"));
        assertThat(person(ONE, OTHER).actor()).isEmpty();
        assertThat(person().actor()).isEmpty();
    }

    @Test
    void nobodyWorksInACapacityThatTheyWereNotGiven() {
        assertThatThrownBy(() -> person(ONE).workingAs(OTHER)).isInstanceOf(IllegalArgumentException.class);
        assertThat(person(ONE).capacity("VECK OVO000901")).isEmpty();
    }

    @Test
    void whoIsLookedAtAgainKeepsTheAgeOfTheirSession() {
        Person later = Person.signedIn(
                token(),
                "Ann",
                new ClaimsResult("dc1ab889", List.of(ONE), null),
                NOW.plusSeconds(900),
                NOW.plusSeconds(1800));
        Person renewed = person(ONE, OTHER).workingAs(ONE).renewed(later);

        assertThat(renewed.since()).isEqualTo(NOW);
        assertThat(renewed.nextCheck()).isEqualTo(NOW.plusSeconds(1800));
        assertThat(renewed.as()).isEqualTo(ONE);
        assertThat(person(ONE, OTHER).workingAs(OTHER).renewed(later).as()).isNull();
    }

    private static Person person(Capacity... capacities) {
        return Person.signedIn(
                token(),
                "Ann Verzonnen",
                new ClaimsResult("dc1ab889", List.of(capacities), null),
                NOW,
                NOW.plusSeconds(900));
    }

    private static OidcIdToken token() {
        return new OidcIdToken(
                "header.claims.signature",
                NOW,
                NOW.plusSeconds(300),
                Map.of("iss", "https://issuer.example", "sub", "dc1ab889", "sid", "s", "name", "Ann Verzonnen"));
    }

    private static byte[] written(Object kept) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(kept);
        return bytes.toByteArray();
    }

    private static Object read(byte[] kept) throws IOException, ClassNotFoundException {
        return new ObjectInputStream(new ByteArrayInputStream(kept)).readObject();
    }
}
