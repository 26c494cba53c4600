package be.handlewithcare.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.mail.SmtpServer;
import be.handlewithcare.mail.SmtpServer.Encryption;
import be.handlewithcare.mail.SmtpServer.Login;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailServerReaderTest {

    @Test
    void withoutAHostThereIsNone() {
        assertThat(read("HWC_SMTP_PORT=25")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "127.1.2.3", "[::1]", "::1", "mail.localhost"})
    void onThisMachineNobodyListens(String host) {
        assertThat(server("HWC_SMTP_HOST=" + host).encryption()).isEqualTo(Encryption.NONE);
        assertThat(server("HWC_SMTP_HOST=" + host, "HWC_SMTP_USER=hwc", "HWC_SMTP_PASSWORD=hush")
                        .encryption())
                .as("with a password")
                .isEqualTo(Encryption.STARTTLS);
    }

    @ParameterizedTest
    @CsvSource({"'', STARTTLS, 25", "none, NONE, 25", "starttls, STARTTLS, 25", "tls, TLS, 465", "TLS, TLS, 465"})
    void toAnotherMachineNothingGoesInTheClearUnlessSomebodySaidSo(String said, Encryption encryption, int port) {
        SmtpServer server = server("HWC_SMTP_HOST=127.0.0.1.example", "HWC_SMTP_TLS=" + said);

        assertThat(server.encryption()).isEqualTo(encryption);
        assertThat(server.port()).isEqualTo(port);
        assertThat(server("HWC_SMTP_HOST=mail.example", "HWC_SMTP_TLS=" + said, "HWC_SMTP_PORT=587")
                        .port())
                .isEqualTo(587);
    }

    @Test
    void weSignInAsSaid() {
        assertThat(server("HWC_SMTP_HOST=mail.example", "HWC_SMTP_USER=hwc", "HWC_SMTP_PASSWORD=hush")
                        .login())
                .isEqualTo(new Login("hwc", "hush"));
    }

    @Test
    void weIntroduceOurselvesAsSaidOrAsThePublicUrlDoes() {
        assertThat(server("HWC_SMTP_HOST=mail.example").helo()).isEqualTo("hwc.example");
        assertThat(server("HWC_SMTP_HOST=mail.example", "HWC_SMTP_HELO=out.hwc.example")
                        .helo())
                .isEqualTo("out.hwc.example");
        assertThat(new MailServerReader(variables("HWC_SMTP_HOST=mail.example"), URI.create("http://localhost:8080"))
                        .read()
                        .orElseThrow()
                        .helo())
                .as("as the machine calls itself")
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HWC_SMTP_HOST=m.example HWC_SMTP_USER=hwc | HWC_SMTP_PASSWORD is missing",
                "HWC_SMTP_HOST=m.example HWC_SMTP_PASSWORD=hush | HWC_SMTP_USER is missing",
                "HWC_SMTP_USER=hwc HWC_SMTP_PASSWORD=hush | HWC_SMTP_HOST is missing",
                "HWC_SMTP_HOST=m.example HWC_SMTP_USER=hwc HWC_SMTP_PASSWORD=hush HWC_SMTP_TLS=none | "
                        + "HWC_SMTP_PASSWORD must not travel in the clear: HWC_SMTP_TLS must be starttls or tls",
                "HWC_SMTP_HOST=m.example HWC_SMTP_TLS=ssl | HWC_SMTP_TLS must be none, starttls or tls",
                "HWC_SMTP_HOST=m.example HWC_SMTP_HELO=a_b | "
                        + "HWC_SMTP_HELO must be a host name, or an address in brackets",
                "HWC_SMTP_HOST=m.example HWC_SMTP_TRUST_STORE_FILE=/a.p12 | HWC_SMTP_TRUST_STORE_PASSWORD is missing",
                "HWC_SMTP_HOST=m.example HWC_SMTP_TRUST_STORE_FILE=/absent.p12 HWC_SMTP_TRUST_STORE_PASSWORD=hush | "
                        + "HWC_SMTP_TRUST_STORE_FILE cannot be read as a PKCS 12 store"
            })
    void whatIsWrongIsNamedAndNoPasswordRepeated(String settings, String problem) {
        Variables variables = variables(settings.split(" ", -1));

        assertThat(new MailServerReader(variables, URI.create("https://hwc.example")).read())
                .isEmpty();
        assertThatThrownBy(variables::throwIfWrong)
                .isInstanceOf(SettingsRefused.class)
                .hasMessage(problem);
    }

    private static SmtpServer server(String... settings) {
        return read(settings).orElseThrow();
    }

    private static Optional<SmtpServer> read(String... settings) {
        return new MailServerReader(variables(settings), URI.create("https://hwc.example")).read();
    }

    private static Variables variables(String... settings) {
        Map<String, String> values = Arrays.stream(settings)
                .map(setting -> setting.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        return new Variables(values::get);
    }
}
