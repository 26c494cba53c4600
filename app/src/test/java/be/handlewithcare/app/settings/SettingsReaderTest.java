package be.handlewithcare.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.handlewithcare.core.intervention.LookupLimits;
import be.handlewithcare.core.intervention.ReportingLimits;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.mail.SmtpServer;
import be.handlewithcare.mail.SmtpServer.Encryption;
import be.handlewithcare.mail.SmtpServer.Patience;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings from variables. Long because each setting and each fault is an example of its own. */
class SettingsReaderTest {
    static final Map<String, String> PRODUCTION = Map.ofEntries(
            Map.entry("HWC_DATABASE_URL", "jdbc:postgresql://db/hwc"),
            Map.entry("HWC_DATABASE_USER", "hwc"),
            Map.entry("HWC_DATABASE_PASSWORD", "hush"),
            Map.entry("HWC_OIDC_ISSUER", "https://login.example.org/op"),
            Map.entry("HWC_PUBLIC_URL", "https://hwc.example.org"),
            Map.entry("HWC_MAIL_FROM", "hwc@example.org"),
            Map.entry("HWC_SMTP_HOST", "mail.example.org"),
            Map.entry("HWC_KEY_FILE", "/etc/hwc/key"),
            Map.entry("HWC_REGISTER_FILE", "/srv/register.csv"),
            Map.entry("HWC_ZONE_MAILBOXES_FILE", "/srv/zones.csv"),
            Map.entry("HWC_VECK_MAILBOX", "signalen@veck.example"));

    @Test
    void productionIsTheDefaultAndNamesEverySettingThatIsMissing() {
        SettingsRefused refused =
                catchThrowableOfType(SettingsRefused.class, () -> SettingsReader.read(Profile.PRODUCTION, _ -> null));

        assertThat(List.of(String.valueOf(refused.getMessage()).split("; ")))
                .containsExactlyInAnyOrderElementsOf(PRODUCTION.keySet().stream()
                        .map(name -> name + " is missing")
                        .toList());
    }

    @Test
    void productionStartsWithAllOfThem() {
        Settings settings = SettingsReader.read(Profile.PRODUCTION, PRODUCTION::get);

        assertThat(settings.profile()).isEqualTo(Profile.PRODUCTION);
        assertThat(settings.database()).isEqualTo(new DatabaseLocation("jdbc:postgresql://db/hwc", "hwc", "hush"));
        assertThat(settings.oidcIssuer()).isEqualTo(URI.create("https://login.example.org/op"));
        assertThat(settings.mailServer())
                .isEqualTo(new SmtpServer(
                        "mail.example.org",
                        25,
                        Encryption.STARTTLS,
                        null,
                        null,
                        "hwc.example.org",
                        Patience.OF_RFC_5321));
        assertThat(settings.keyFile()).isEqualTo(Path.of("/etc/hwc/key"));
        assertThat(settings.zoneMailboxesFile()).isEqualTo(Path.of("/srv/zones.csv"));
        assertThat(settings.veckMailbox()).isEqualTo(new Mailbox("signalen@veck.example"));
        assertThat(settings.limits())
                .isEqualTo(new ReportingLimits(new LookupLimits(20, 60), new LookupLimits(20, 60)));
        assertThat(settings.lookups()).isEqualTo(new Lookups(List.of(LookupSource.REGISTER), 4, 20, null));
        assertThat(settings.holidaysFile()).as("the shipped one will do").isNull();
    }

    @Test
    void anOperatorMayBringSchoolHolidays() {
        assertThat(SettingsReader.read(Profile.PRODUCTION, with("HWC_HOLIDAYS_FILE", "/etc/hwc/holidays.csv")::get)
                        .holidaysFile())
                .isEqualTo(Path.of("/etc/hwc/holidays.csv"));
    }

    @Test
    void anEmptyVariableIsAMissingOne() {
        assertThatThrownBy(() -> SettingsReader.read(Profile.PRODUCTION, with("HWC_KEY_FILE", " ")::get))
                .hasMessage("HWC_KEY_FILE is missing");
    }

    @ParameterizedTest
    @CsvSource({"HWC_CLOCK_OFFSET,PT30H", "HWC_LIMITS,off"})
    void productionRefusesWhatIsForTheDemo(String name, String value) {
        assertThatThrownBy(() -> SettingsReader.read(Profile.PRODUCTION, with(name, value)::get))
                .hasMessage(name + " is for the demo only");
    }

    @ParameterizedTest
    @CsvSource({
        "HWC_PUBLIC_URL,http://hwc.example.org",
        "HWC_PUBLIC_URL,http://localhost:8080",
        "HWC_OIDC_ISSUER,http://localhost:8180/realms/flanders",
        "HWC_OIDC_ISSUER,HTTP://127.0.0.1/op"
    })
    void productionRefusesClearText(String name, String value) {
        assertThatThrownBy(() -> SettingsReader.read(Profile.PRODUCTION, with(name, value)::get))
                .hasMessage(name + " must be https in production");
    }

    @Test
    void productionRefusesARegisterOfInventedPupilsWhereverItLies(@TempDir Path directory) throws IOException {
        Path copied = directory.resolve("pupils.csv");
        Files.write(
                copied,
                List.of(
                        "pupil,given_name,family_name,birth_date,institution,site,from,until",
                        "G00001-1,Noor,Peeters,2018-03-02,012301,1,2026-09-01,"));

        assertThatThrownBy(() ->
                        SettingsReader.read(Profile.PRODUCTION, with("HWC_REGISTER_FILE", copied.toString())::get))
                .hasMessage("HWC_REGISTER_FILE is the register that the demo invents");
        Files.write(
                copied,
                List.of(
                        "pupil,given_name,family_name,birth_date,institution,site,from,until",
                        "8123,Noor,Peeters,2018-03-02,012301,1,2026-09-01,"));
        assertThat(SettingsReader.read(Profile.PRODUCTION, with("HWC_REGISTER_FILE", copied.toString())::get)
                        .registerFile())
                .isEqualTo(copied);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost:8180/op", "http://idp.localhost/op", "http://127.1.2.3/op", "http://[::1]/op"})
    void aDemoMayUseAnIssuerOnThisMachine(String issuer) {
        Map<String, String> demo = Map.of("HWC_OIDC_ISSUER", issuer);

        assertThat(SettingsReader.read(Lenient.PROFILE, demo::get).oidcIssuer()).hasToString(issuer);
    }

    @Test
    void whoMigratesAndHowManyConnectionsThereAreIsASetting() {
        Map<String, String> given = with("HWC_DATABASE_MIGRATION_USER", "owner");
        given.put("HWC_DATABASE_MIGRATION_PASSWORD", "hush");
        given.put("HWC_DATABASE_CONNECTIONS", "30");

        assertThat(SettingsReader.read(Profile.PRODUCTION, given::get).databaseUse())
                .isEqualTo(new DatabaseUse(
                        new DatabaseLocation("jdbc:postgresql://db/hwc", "owner", "hush"), null, 30, 30));
        assertThat(SettingsReader.read(Profile.PRODUCTION, PRODUCTION::get).databaseUse())
                .isEqualTo(new DatabaseUse(null, null, 16, 16));
    }

    @ParameterizedTest
    @CsvSource({
        "HWC_DATABASE_MIGRATION_USER,owner,HWC_DATABASE_MIGRATION_PASSWORD is missing",
        "HWC_VAULT_DATABASE_CONNECTIONS,7,HWC_VAULT_DATABASE_CONNECTIONS must be a whole number from 8 to 500"
    })
    void halfAnOwnerAndTooFewConnectionsAreRefused(String name, String value, String message) {
        assertThatThrownBy(() -> SettingsReader.read(Profile.PRODUCTION, with(name, value)::get))
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "HWC_PORT,0",
        "HWC_PORT,65536",
        "HWC_PORT,eighty",
        "HWC_DATABASE_URL,jdbc:mysql://db/hwc",
        "HWC_OIDC_ISSUER,http://login.example.org",
        "HWC_OIDC_ISSUER,login",
        "HWC_SMTP_PORT,-1",
        "HWC_ZONE_LOOKUPS_PER_DAY,none",
        "HWC_LOOKUPS_AT_ONCE,many",
        "HWC_LOOKUP_SOURCES,'register,register'",
        "HWC_LOOKUP_SOURCES,telephone",
        "HWC_MAGDA_URL,http://magda.example",
        "HWC_VECK_MAILBOX,VECK <signalen@veck.example>",
        "HWC_PROFILE,test"
    })
    void aWrongValueIsNamedButNotRepeated(String name, String value) {
        assertThatThrownBy(() -> SettingsReader.read(Profile.PRODUCTION, with(name, value)::get))
                .isInstanceOf(SettingsRefused.class)
                .message()
                .startsWith(name + " must be ")
                .doesNotContain(value);
    }

    @Test
    void theDemoNeedsNothing() {
        Settings settings = SettingsReader.read(Lenient.PROFILE, Map.<String, String>of()::get);

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.dataDirectory()).isEqualTo(Path.of("data"));
        assertThat(settings.database()).isNull();
        assertThat(settings.clockOffset()).isZero();
    }

    @Test
    void theDemoMayMoveItsClockAndLimitsNobodyUnlessAsked() {
        Settings settings = SettingsReader.read(Lenient.PROFILE, Map.of("HWC_CLOCK_OFFSET", "P8D")::get);

        assertThat(settings.clockOffset()).isEqualTo(Duration.ofDays(8));
        assertThat(settings.limits()).isNull();
        assertThat(SettingsReader.read(Lenient.PROFILE, Map.of("HWC_LIMITS", "on")::get)
                        .limits())
                .isNotNull();
    }

    @Test
    void howManyChildrenMayBeReportedIsASetting() {
        Map<String, String> other = with("HWC_ZONE_LOOKUPS_PER_HOUR", "200");
        other.put("HWC_ZONE_LOOKUPS_PER_DAY", "600");
        other.put("HWC_OFFICER_LOOKUPS_PER_HOUR", "5");

        assertThat(SettingsReader.read(Profile.PRODUCTION, other::get).limits())
                .isEqualTo(new ReportingLimits(new LookupLimits(200, 600), new LookupLimits(5, 60)));
    }

    @Test
    void theVaultLiesInTheApplicationsDatabaseUnlessItIsGivenItsOwn() {
        Map<String, String> apart = with("HWC_VAULT_DATABASE_URL", "jdbc:postgresql://vault/keys");
        apart.put("HWC_VAULT_DATABASE_USER", "keeper");
        apart.put("HWC_VAULT_DATABASE_PASSWORD", "psst");

        assertThat(SettingsReader.read(Profile.PRODUCTION, PRODUCTION::get).vaultDatabase())
                .isNull();
        assertThat(SettingsReader.read(Profile.PRODUCTION, apart::get).vaultDatabase())
                .isEqualTo(new DatabaseLocation("jdbc:postgresql://vault/keys", "keeper", "psst"));
        assertThat(SettingsReader.read(Profile.PRODUCTION, apart::get).database())
                .isEqualTo(new DatabaseLocation("jdbc:postgresql://db/hwc", "hwc", "hush"));
    }

    @ParameterizedTest
    @CsvSource({
        "HWC_VAULT_DATABASE_URL,jdbc:postgresql://vault/keys,HWC_VAULT_DATABASE_USER,HWC_VAULT_DATABASE_PASSWORD",
        "HWC_VAULT_DATABASE_USER,keeper,HWC_VAULT_DATABASE_URL,HWC_VAULT_DATABASE_PASSWORD",
        "HWC_VAULT_DATABASE_PASSWORD,psst,HWC_VAULT_DATABASE_URL,HWC_VAULT_DATABASE_USER"
    })
    void halfADatabaseForTheVaultIsRefused(String given, String value, String missing, String missingToo) {
        assertThatThrownBy(() -> SettingsReader.read(Profile.PRODUCTION, with(given, value)::get))
                .hasMessage(missing + " is missing; " + missingToo + " is missing");
    }

    @Test
    void theVaultsOwnDatabaseIsAnother() {
        Map<String, String> same = with("HWC_VAULT_DATABASE_URL", "jdbc:postgresql://db/hwc");
        same.put("HWC_VAULT_DATABASE_USER", "keeper");
        same.put("HWC_VAULT_DATABASE_PASSWORD", "psst");

        assertThatThrownBy(() -> SettingsReader.read(Profile.PRODUCTION, same::get))
                .hasMessage("HWC_VAULT_DATABASE_URL must be another than HWC_DATABASE_URL");
    }

    @Test
    void noSecretIsShown() {
        assertThat(SettingsReader.read(Profile.PRODUCTION, PRODUCTION::get).toString())
                .doesNotContain("hush");
        assertThat(new DatabaseLocation("jdbc:postgresql:x?password=hush", "hwc", "hush").toString())
                .doesNotContain("hush");
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> variables = new HashMap<>(PRODUCTION);
        variables.put(name, value);
        return variables;
    }
}
