package be.handlewithcare.app.settings;

import be.handlewithcare.app.settings.SignIn.ClaimNames;
import be.handlewithcare.core.decision.Actor.Role;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads how people and machines sign in. */
final class SignInReader {
    private static final String URL = "HWC_OIDC_INTROSPECTION_URL";
    private static final String ID = "HWC_OIDC_INTROSPECTION_CLIENT_ID";
    private static final String SECRET = "HWC_OIDC_INTROSPECTION_CLIENT_SECRET";
    private static final String PORTAL_SECRET = "HWC_OIDC_CLIENT_SECRET";
    private static final String WORDS = "words separated by spaces";
    private static final String A_NAME = "a name without spaces, commas and colons";
    private static final Pattern NAME = Pattern.compile("[^\\s,;:]{1,100}");

    private final Variables variables;
    private final Profile profile;

    SignInReader(Variables variables, Profile profile) {
        this.variables = variables;
        this.profile = profile;
    }

    SignIn read() {
        SignIn ours = SignIn.DEFAULTS;
        return new SignIn(
                variables.parsed("HWC_OIDC_SCOPES", SignInReader::scopes, WORDS).orElse(ours.scopes()),
                name("HWC_OIDC_AUDIENCE", ours.audience()),
                new ClaimNames(
                        name("HWC_OIDC_CLAIM_GROUP", ours.claims().group()),
                        name("HWC_OIDC_CLAIM_ORGANISATION", ours.claims().organisation()),
                        name("HWC_OIDC_CLAIM_ROLES", ours.claims().roles()),
                        variables
                                .parsed("HWC_OIDC_CLAIM_NAME", SignInReader::words, WORDS)
                                .orElse(ours.claims().name())),
                roles(ours.roles()),
                introspection(),
                duration("HWC_SESSION_LIFETIME", Duration.ofMinutes(30), Duration.ofHours(24))
                        .orElse(ours.lifetime()),
                duration("HWC_ROLE_CHECK", Duration.ofMinutes(1), Duration.ofHours(1))
                        .orElse(ours.roleCheck()));
    }

    private Map<Role, String> roles(Map<Role, String> ours) {
        Map<Role, String> roles = new EnumMap<>(Role.class);
        ours.forEach((role, name) -> roles.put(role, name(variable(role), name)));
        if (new HashSet<>(roles.values()).size() < roles.size()) {
            variables.refuse("must be a name of its own for each role", variablesSet(ours));
        }
        return roles;
    }

    private String[] variablesSet(Map<Role, String> ours) {
        return ours.keySet().stream().map(SignInReader::variable).sorted().toArray(String[]::new);
    }

    private static String variable(Role role) {
        return "HWC_OIDC_ROLE_" + role.name();
    }

    /** Reads the introspection endpoint. Its client defaults to the portal's own name and secret, if the issuer permits that. */
    private @Nullable Introspection introspection() {
        Optional<URI> url = variables.parsed(URL, this::secure, SettingsReader.ADDRESS);
        Optional<String> secret = variables.text(SECRET).or(() -> variables.text(PORTAL_SECRET));
        if (variables.isSet(URL)) {
            if (secret.isEmpty()) {
                variables.require(SECRET);
            }
        } else if (Stream.of(ID, SECRET).anyMatch(variables::isSet)) {
            variables.require(URL);
        }
        if (url.isEmpty() || secret.isEmpty()) {
            return null;
        }
        String id = variables
                .text(ID)
                .or(() -> variables.text("HWC_OIDC_CLIENT_ID"))
                .orElse("hwc-portal");
        return new Introspection(url.get(), id, secret.get());
    }

    /** Parses an address; in production tokens leave this process over https only. */
    private URI secure(String value) {
        URI address = SettingsReader.https(value);
        SettingsReader.require("https".equals(address.getScheme()) || !profile.strict());
        return address;
    }

    private String name(String variable, String ours) {
        return variables.parsed(variable, SignInReader::name, A_NAME).orElse(ours);
    }

    private static String name(String value) {
        SettingsReader.require(NAME.matcher(value).matches());
        return value;
    }

    private static List<String> words(String value) {
        List<String> words = Arrays.stream(value.split("[\\s,]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        SettingsReader.require(!words.isEmpty());
        words.forEach(SignInReader::name);
        return words;
    }

    private static List<String> scopes(String value) {
        return Stream.concat(Stream.of("openid"), Arrays.stream(value.split("[\\s,]+", -1)))
                .filter(scope -> !scope.isEmpty())
                .distinct()
                .toList();
    }

    private Optional<Duration> duration(String variable, Duration least, Duration most) {
        return variables.parsed(
                variable,
                value -> {
                    Duration duration = Duration.parse(value);
                    SettingsReader.require(duration.compareTo(least) >= 0 && duration.compareTo(most) <= 0);
                    return duration;
                },
                "an ISO 8601 duration from " + least + " to " + most);
    }
}
