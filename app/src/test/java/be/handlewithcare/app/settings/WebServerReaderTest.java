package be.handlewithcare.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebServerReaderTest {

    @Test
    void withoutASettingItListensEverywhereAndBelievesNobody() {
        assertThat(read(Map.of())).isEqualTo(new WebServer(null, List.of(), List.of()));
    }

    @Test
    void whatIsSetIsRead() {
        WebServer server = read(Map.of(
                "HWC_ADDRESS", "127.0.0.1",
                "HWC_TRUSTED_PROXIES", "10.0.0.0/8, 2001:db8::1",
                "HWC_HOSTS", "HWC.internal:8080"));

        assertThat(server.address())
                .isNotNull()
                .satisfies(address -> assertThat(address.isLoopbackAddress()).isTrue());
        assertThat(server.trustedProxies()).containsExactly("10.0.0.0/8", "2001:db8::1");
        assertThat(server.hosts()).containsExactly("hwc.internal:8080");
    }

    @ParameterizedTest
    @CsvSource({
        "HWC_ADDRESS,localhost",
        "HWC_ADDRESS,300.1.1.1",
        "HWC_TRUSTED_PROXIES,proxy",
        "HWC_TRUSTED_PROXIES,10.0.0.0/99",
        "HWC_TRUSTED_PROXIES,'10.0.0.1,'",
        "HWC_HOSTS,https://hwc.example",
        "HWC_HOSTS,hwc.example/x"
    })
    void whatIsNoneIsNamed(String variable, String value) {
        assertThatThrownBy(() -> read(Map.of(variable, value)))
                .isInstanceOf(SettingsRefused.class)
                .hasMessageContaining(variable);
    }

    private static WebServer read(Map<String, String> environment) {
        Variables variables = new Variables(environment::get);
        WebServer server = new WebServerReader(variables).read();
        variables.throwIfWrong();
        return server;
    }
}
