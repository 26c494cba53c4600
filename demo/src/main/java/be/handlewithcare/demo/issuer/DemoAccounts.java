package be.handlewithcare.demo.issuer;

import be.handlewithcare.app.security.Zones;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.zone.ZoneCode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** The invented people who can sign in at the demo issuer. */
final class DemoAccounts {
    private static final Pattern DIRECTOR = Pattern.compile("directeur-([0-9]{6})");

    private static final int MOST_AT_ONCE = 10;

    private final Zones zones;
    private final DemoSchools schools;

    DemoAccounts(Zones zones, DemoSchools schools) {
        this.zones = zones;
        this.schools = schools;
    }

    /** Who wants to sign in, with the one password of the demo. */
    UserDetails account(String name) {
        return identity(name)
                .map(_ -> User.withUsername(name)
                        .password("demo")
                        .authorities("PERSON")
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }

    /**
     * Returns the identity of an account, if it exists. Names joined by {@code +} give one person with all of those identities.
     */
    Optional<Identity> identity(String name) {
        List<Optional<Identity>> each = Pattern.compile("+", Pattern.LITERAL)
                .splitAsStream(name)
                .limit(MOST_AT_ONCE)
                .map(this::one)
                .toList();
        return each.stream().allMatch(Optional::isPresent)
                ? each.stream().flatMap(Optional::stream).reduce(Identity::and)
                : Optional.empty();
    }

    private Optional<Identity> one(String name) {
        return switch (name) {
            case "agent-5913", "agent-5362" ->
                zones.kboOf(new ZoneCode(name.substring("agent-".length()))).map(Identity::officer);
            case "veck" -> Optional.of(Identity.veck());
            case "dpo" -> Optional.of(Identity.auditor());
            case "operator" -> Optional.of(Identity.operator());
            case "zonder-rol" -> Optional.of(Identity.withoutRole());
            default -> director(name);
        };
    }

    private Optional<Identity> director(String name) {
        Matcher matcher = DIRECTOR.matcher(name);
        return matcher.matches() && schools.has(new InstitutionNumber(matcher.group(1)))
                ? Optional.of(Identity.director(matcher.group(1)))
                : Optional.empty();
    }
}
