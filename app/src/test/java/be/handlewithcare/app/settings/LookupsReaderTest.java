package be.handlewithcare.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.schoollookup.magda.MagdaSettings;
import be.handlewithcare.schoollookup.magda.MagdaSettings.PersonSource;
import be.handlewithcare.schoollookup.magda.MagdaSettings.Store;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookupsReaderTest {
    private static final Map<String, String> MAGDA = Map.of(
            "HWC_MAGDA_URL", "https://magda.example/Magda-02.00/soap/WebService",
            "HWC_MAGDA_KEY_STORE_FILE", "/etc/hwc/magda.p12",
            "HWC_MAGDA_KEY_STORE_PASSWORD", "hush",
            "HWC_MAGDA_SENDER", "kb.vlaanderen.be/aiv/handle-with-care",
            "HWC_MAGDA_PERSON_SEARCH", "on");

    @Test
    void withoutMagdaTheRegisterIsAsked() {
        assertThat(read(Lenient.PROFILE, Map.of())).isEqualTo(new Lookups(List.of(LookupSource.REGISTER), 4, 20, null));
    }

    @Test
    void magdaTakesThePlaceOfTheRegister() {
        Lookups lookups = read(Profile.PRODUCTION, MAGDA);
        MagdaSettings magda = Objects.requireNonNull(lookups.magda());

        assertThat(lookups.sources()).containsExactly(LookupSource.MAGDA);
        assertThat(magda.endpoint()).isEqualTo(URI.create("https://magda.example/Magda-02.00/soap/WebService"));
        assertThat(magda.keyStore()).isEqualTo(new Store(Path.of("/etc/hwc/magda.p12"), "hush"));
        assertThat(magda.personSource()).isEqualTo(PersonSource.RR);
        assertThat(magda.signing()).isFalse();
        assertThat(magda.answerPatience()).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void bothAreAskedInTheOrderThatIsSet() {
        Map<String, String> both = with("HWC_LOOKUP_SOURCES", "magda, register");
        both.put("HWC_REGISTER_FILE", "/srv/register.csv");

        assertThat(read(Profile.PRODUCTION, both).sources()).containsExactly(LookupSource.MAGDA, LookupSource.REGISTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HWC_MAGDA_URL",
                "HWC_MAGDA_KEY_STORE_FILE",
                "HWC_MAGDA_KEY_STORE_PASSWORD",
                "HWC_MAGDA_SENDER",
                "HWC_MAGDA_PERSON_SEARCH"
            })
    void halfOfMagdaIsRefusedWithTheNameOfWhatIsMissing(String missing) {
        Map<String, String> half = new HashMap<>(MAGDA);
        half.remove(missing);

        assertThatThrownBy(() -> read(Profile.PRODUCTION, half)).hasMessage(missing + " is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "HWC_MAGDA_TRUST_STORE_FILE,/etc/trust.p12,HWC_MAGDA_TRUST_STORE_PASSWORD",
        "HWC_REGISTER_FILE,/srv/register.csv,HWC_LOOKUP_SOURCES",
        "HWC_LOOKUP_SOURCES,'register,magda',HWC_REGISTER_FILE",
    })
    void whatComesWithAnotherSettingIsNamedToo(String name, String value, String missing) {
        assertThatThrownBy(() -> read(Profile.PRODUCTION, with(name, value))).hasMessage(missing + " is missing");
    }

    @Test
    void magdaCannotBeAskedWithoutAnAddress() {
        assertThatThrownBy(() -> read(Lenient.PROFILE, Map.of("HWC_LOOKUP_SOURCES", "register,magda")))
                .hasMessage("HWC_MAGDA_URL is missing");
    }

    @Test
    void aDemoMayAskAMagdaOnThisMachineWithNothingElseSet() {
        Lookups lookups =
                read(Lenient.PROFILE, Map.of("HWC_MAGDA_URL", "http://127.0.0.1:9000/Magda-02.00/soap/WebService"));

        assertThat(lookups.sources()).containsExactly(LookupSource.MAGDA);
        assertThat(Objects.requireNonNull(lookups.magda()).personSearch()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.1.2.3:9000/soap", "http://[::1]:9000/soap", "http://magda.localhost:9000/soap"})
    void onThisMachineADemoNeedsNoKeyStore(String url) {
        Lookups lookups = read(Lenient.PROFILE, Map.of("HWC_MAGDA_URL", url));

        assertThat(Objects.requireNonNull(lookups.magda()).keyStore()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:9000/soap", "http://127.0.0.1:9000/soap", "http://magda.example/soap"})
    void inProductionMagdaIsNotAskedInTheClear(String url) {
        Map<String, String> settings = with("HWC_MAGDA_URL", url);
        settings.keySet().removeIf(name -> name.startsWith("HWC_MAGDA_KEY_STORE"));

        assertThatThrownBy(() -> read(Profile.PRODUCTION, settings))
                .hasMessage("HWC_MAGDA_URL must be an https address; http on this machine is for the demo");
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> settings = new HashMap<>(MAGDA);
        settings.put(name, value);
        return settings;
    }

    private static Lookups read(Profile profile, Map<String, String> environment) {
        Variables variables = new Variables(environment::get);
        Lookups lookups = new LookupsReader(variables, profile).read();
        variables.throwIfWrong();
        return lookups;
    }
}
