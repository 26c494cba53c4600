package be.handlewithcare.schoollookup.magda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.core.lookup.EnrolmentSource;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.schoollookup.magda.MagdaSettings.PersonSource;
import be.handlewithcare.schoollookup.magda.MagdaSettings.Store;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Half a configuration is refused by the name of what is missing. */
class MagdaSettingsTest {
    private static final Store KEYS = new Store(Path.of("hwc.p12"), "geheim");
    private static final String URL = "https://magda.example/Magda-02.00/soap/WebService";
    private static final Duration SECOND = Duration.ofSeconds(1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://magda.example/soap",
                "ftp://magda.example/soap",
                "https:/soap",
                "/soap",
                "http://localhost.example/",
                "http://mylocalhost/",
                "http://127.example/",
                "http://127.0.0.1.example/",
                "http://127.0.0.256/",
                "http://127.1/",
                "http://[::2]/",
                "http://[fe80::1]/",
                "http://10.0.0.1/",
                "https://hwc:geheim@magda.example/"
            })
    void onlyHttpsOrThisMachine(String url) {
        assertRefused("HWC_MAGDA_URL", () -> settings(url, "hwc", null, KEYS, false, SECOND, SECOND));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8090/soap",
                "http://127.0.0.1/soap",
                "http://127.255.0.42:9011/soap",
                "http://[::1]:1/soap",
                "http://[0:0:0:0:0:0:0:1]/soap",
                "http://magda.localhost:9011/soap",
                "http://LOCALHOST/soap"
            })
    void onThisMachineNoCertificateIsNeeded(String url) {
        assertThat(settings(url, "hwc", null, null, false, SECOND, SECOND).endpoint())
                .hasToString(url);
    }

    /** The name is reached even if the machine's resolver does not know it. */
    @Test
    void aNameOfThisMachineIsReached() throws IOException {
        try (FakeMagda magda = new FakeMagda()) {
            magda.answers(question -> Answers.persons(question));
            Asking asking = new Asking(URI.create("http://magda.localhost:" + magda.port() + "/soap"));

            asking.noor();

            assertThat(asking.neighbours().codes()).containsExactly("ok");
        }
    }

    @Test
    void whatIsMissingIsNamed() {
        assertRefused("HWC_MAGDA_KEY_STORE_FILE", () -> settings(URL, "hwc", null, null, false, SECOND, SECOND));
        assertRefused(
                "HWC_MAGDA_KEY_STORE_FILE",
                () -> settings("http://localhost/", "hwc", null, null, true, SECOND, SECOND));
        assertRefused("HWC_MAGDA_SENDER", () -> settings(URL, " ", null, KEYS, false, SECOND, SECOND));
        assertRefused("HWC_MAGDA_SENDER", () -> settings(URL, "x".repeat(121), null, KEYS, false, SECOND, SECOND));
        assertRefused("HWC_MAGDA_CAPACITY", () -> settings(URL, "hwc", "", KEYS, false, SECOND, SECOND));
        assertRefused(
                "HWC_MAGDA_CONNECT_SECONDS", () -> settings(URL, "hwc", null, KEYS, false, Duration.ZERO, SECOND));
        assertRefused("HWC_MAGDA_ANSWER_SECONDS", () -> settings(URL, "hwc", null, KEYS, false, SECOND, Duration.ZERO));
    }

    @Test
    void aPasswordIsNotShown() {
        assertThat(settings(URL, "hwc", null, KEYS, false, SECOND, SECOND).toString())
                .contains("hwc.p12")
                .doesNotContain("geheim");
    }

    @Test
    void importedWithItsSettingsItIsASource() {
        runner().withBean(MagdaSettings.class, () -> new Asking(URI.create("http://localhost:1/")).settings())
                .run(context -> assertThat(
                                context.getBean(EnrolmentSource.class).name())
                        .isEqualTo(LookupSource.MAGDA));
    }

    @Test
    void withAKeyStoreThatIsNotThereTheStartFails() {
        runner().withBean(MagdaSettings.class, () -> settings(URL, "hwc", null, KEYS, false, SECOND, SECOND))
                .run(context -> assertThat(context.getStartupFailure())
                        .hasRootCauseInstanceOf(MagdaRefused.class)
                        .rootCause()
                        .hasMessage("HWC_MAGDA_KEY_STORE_FILE cannot be read"));
    }

    private static ApplicationContextRunner runner() {
        return new ApplicationContextRunner()
                .withBean(Neighbours.class)
                .withBean(Clock.class, () -> Clock.fixed(Asking.NOW, ZoneOffset.UTC))
                .withUserConfiguration(MagdaConfiguration.class);
    }

    private static void assertRefused(String setting, Runnable making) {
        assertThatThrownBy(making::run)
                .isInstanceOf(MagdaRefused.class)
                .hasMessageStartingWith(setting + " ")
                .hasMessageNotContaining("geheim");
    }

    private static MagdaSettings settings(
            String url,
            String sender,
            @Nullable String capacity,
            @Nullable Store keys,
            boolean signing,
            Duration connect,
            Duration answer) {
        return new MagdaSettings(
                URI.create(url),
                sender,
                capacity,
                true,
                PersonSource.KSZ,
                keys,
                null,
                signing,
                connect,
                answer,
                SECOND,
                1_000);
    }
}
