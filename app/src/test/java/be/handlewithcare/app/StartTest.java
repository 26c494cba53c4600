package be.handlewithcare.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.app.settings.Profile;
import be.handlewithcare.app.settings.SettingsRefused;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

class StartTest {
    @TempDir
    Path data;

    @Test
    void productionDoesNotStartOnDefaults() {
        assertThatThrownBy(this::start)
                .isInstanceOf(SettingsRefused.class)
                .hasMessageContainingAll(
                        "HWC_DATABASE_URL",
                        "HWC_OIDC_ISSUER",
                        "HWC_SMTP_HOST",
                        "HWC_KEY_FILE",
                        "HWC_REGISTER_FILE",
                        "HWC_ZONE_MAILBOXES_FILE",
                        "HWC_VECK_MAILBOX");
        assertThat(data.resolve("postgres")).doesNotExist();
    }

    /** The log of the start has these two lines, and no stack trace. */
    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void anOperatorWhoAsksForTheDemoLearnsWhereItIs(CapturedOutput output) {
        assertThatThrownBy(() -> start("--HWC_PROFILE=demo")).isInstanceOf(SettingsRefused.class);

        assertThat(output)
                .contains(
                        "HWC_PROFILE must be production or absent: this program has no demo.",
                        "\"make run\" starts the demo",
                        "docs/operations.md")
                .doesNotContain("HWC_DATABASE_URL", "at be.handlewithcare.app");
    }

    private void start(String... arguments) {
        HandleWithCare.application(Profile.PRODUCTION, HandleWithCare.class)
                .run(Stream.concat(Stream.of("--HWC_DATA_DIR=" + data), Stream.of(arguments))
                        .toArray(String[]::new));
    }
}
