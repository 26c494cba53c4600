package be.handlewithcare.app.settings;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.intervention.LookupLimits;
import be.handlewithcare.core.intervention.ReportingLimits;
import be.handlewithcare.core.network.ThisMachine;
import be.handlewithcare.core.school.Mailbox;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the {@code HWC_*} variables. */
final class SettingsReader {
    private static final String FILE = "a path to a file";
    static final String PORT = "a port from 1 to 65535";
    static final String ON_OR_OFF = "on or off";
    static final String ADDRESS = "an https address, or http on this machine";

    private static final int MOST_LOOKUPS = 100_000;

    private final Variables variables;
    private final Profile profile;

    private SettingsReader(Variables variables, Profile profile) {
        this.variables = variables;
        this.profile = profile;
    }

    /**
     * Reads all settings.
     *
     * @param profile of the program that is started
     * @param environment the value of a variable, null if it isn't set
     * @throws SettingsRefused naming everything that is missing or wrong
     */
    static Settings read(Profile profile, Function<String, @Nullable String> environment) {
        return new SettingsReader(new Variables(environment), profile).read();
    }

    private Settings read() {
        refuseOtherProfile();
        if (profile.strict()) {
            requireAll();
        }
        refuseHalfAVault();
        int port = variables.parsed("HWC_PORT", SettingsReader::port, PORT).orElse(8080);
        URI publicUrl = address("HWC_PUBLIC_URL").orElse(URI.create("http://localhost:" + port));
        Settings settings = new Settings(
                profile,
                port,
                new WebServerReader(variables).read(),
                publicUrl,
                variables
                        .parsed("HWC_MAIL_FROM", SettingsReader::mailbox, "a bare mail address")
                        .map(Mailbox::address)
                        .orElse("handle-with-care@handle-with-care.example"),
                variables
                        .parsed("HWC_DATA_DIR", Path::of, "a path to a directory")
                        .orElse(Path.of("data")),
                database("HWC_DATABASE").orElse(null),
                database("HWC_VAULT_DATABASE").orElse(null),
                new DatabaseUseReader(variables).read(),
                variables.parsed("HWC_REGISTER_FILE", Path::of, FILE).orElse(null),
                variables.parsed("HWC_SCHOOLS_FILE", Path::of, FILE).orElse(null),
                variables.parsed("HWC_HOLIDAYS_FILE", Path::of, FILE).orElse(null),
                variables.parsed("HWC_ZONE_MAILBOXES_FILE", Path::of, FILE).orElse(null),
                variables
                        .parsed("HWC_VECK_MAILBOX", SettingsReader::mailbox, "a bare mail address")
                        .orElse(null),
                variables
                        .parsed("HWC_OPERATOR_MAILBOX", SettingsReader::mailbox, "a bare mail address")
                        .orElse(null),
                new LookupsReader(variables, profile).read(),
                address("HWC_OIDC_ISSUER").orElse(null),
                variables.text("HWC_OIDC_CLIENT_ID").orElse("hwc-portal"),
                variables.text("HWC_OIDC_CLIENT_SECRET").orElse(null),
                new SignInReader(variables, profile).read(),
                new MailServerReader(variables, publicUrl).read().orElse(null),
                variables.parsed("HWC_KEY_FILE", Path::of, FILE).orElse(null),
                variables
                        .parsed("HWC_THEME_DIR", SettingsReader::theme, "a directory with theme.css and logo.svg")
                        .orElse(null),
                limits().orElse(null),
                new ZoneSettingsReader(variables).read(),
                variables
                        .parsed("HWC_CLOCK_OFFSET", Duration::parse, "an ISO 8601 duration such as PT30H")
                        .orElse(Duration.ZERO));
        variables.throwIfWrong();
        return settings;
    }

    /** The whole answer to an operator who started the wrong program: what else is missing is missing from the other one. */
    private void refuseOtherProfile() {
        Optional<String> asked = variables.text("HWC_PROFILE");
        if (asked.isPresent() && !asked.get().equalsIgnoreCase(profile.name())) {
            throw new SettingsRefused(
                    List.of("HWC_PROFILE must be " + profile.name() + " or absent: " + profile.otherProgram()));
        }
    }

    private void requireAll() {
        ProductionChecks.check(variables);
        variables.refuse("is for the demo only", "HWC_LIMITS", "HWC_CLOCK_OFFSET");
        variables.require(
                "HWC_DATABASE_URL",
                "HWC_DATABASE_USER",
                "HWC_DATABASE_PASSWORD",
                "HWC_OIDC_ISSUER",
                "HWC_PUBLIC_URL",
                "HWC_MAIL_FROM",
                "HWC_SMTP_HOST",
                "HWC_KEY_FILE",
                "HWC_ZONE_MAILBOXES_FILE",
                "HWC_VECK_MAILBOX");
    }

    private void refuseHalfAVault() {
        variables.requireAllOrNone("HWC_VAULT_DATABASE_URL", "HWC_VAULT_DATABASE_USER", "HWC_VAULT_DATABASE_PASSWORD");
        variables.requireDifferent("HWC_VAULT_DATABASE_URL", "HWC_DATABASE_URL");
    }

    /** A visitor who tries out is not held up, unless that is what is tried. */
    private Optional<ReportingLimits> limits() {
        boolean limited = variables
                .parsed("HWC_LIMITS", SettingsReader::onOrOff, ON_OR_OFF)
                .orElse(profile.strict());
        ReportingLimits limits = new ReportingLimits(limits("HWC_ZONE"), limits("HWC_OFFICER"));
        return limited ? Optional.of(limits) : Optional.empty();
    }

    private LookupLimits limits(String whose) {
        return new LookupLimits(
                variables.number(whose + "_LOOKUPS_PER_HOUR", 1, MOST_LOOKUPS).orElse(20),
                variables.number(whose + "_LOOKUPS_PER_DAY", 1, MOST_LOOKUPS).orElse(60));
    }

    private Optional<DatabaseLocation> database(String prefix) {
        return variables
                .parsed(prefix + "_URL", SettingsReader::jdbc, "a URL that starts with jdbc:postgresql:")
                .map(url -> new DatabaseLocation(
                        url,
                        variables.text(prefix + "_USER").orElse(null),
                        variables.text(prefix + "_PASSWORD").orElse(null)));
    }

    private Optional<URI> address(String name) {
        return variables.parsed(name, SettingsReader::https, ADDRESS);
    }

    static int port(String value) {
        int port = Integer.parseInt(value);
        require(port >= 1 && port <= 65_535);
        return port;
    }

    private static String jdbc(String value) {
        require(value.startsWith("jdbc:postgresql:"));
        return value;
    }

    private static Path theme(String value) {
        Path directory = Path.of(value);
        require(Files.isReadable(directory.resolve("theme.css")) && Files.isReadable(directory.resolve("logo.svg")));
        return directory;
    }

    static boolean onOrOff(String value) {
        require(value.equals("on") || value.equals("off"));
        return value.equals("on");
    }

    private static Mailbox mailbox(String value) {
        try {
            return Mailbox.of(value);
        } catch (Rejected noAddress) {
            throw new IllegalArgumentException(noAddress);
        }
    }

    static URI https(String value) {
        URI address = URI.create(value);
        require(address.getHost() != null);
        require("https".equals(address.getScheme())
                || ("http".equals(address.getScheme()) && ThisMachine.has(address)));
        return address;
    }

    static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException();
        }
    }
}
