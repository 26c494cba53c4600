package be.handlewithcare.schoolportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://hwc.example/zorg", "https://hwc.example/zorg/"})
    void theInboxStandsBelowThePublicUrl(String publicUrl) {
        assertThat(new PortalSettings(URI.create(publicUrl), "post@hwc.example").inboxUrl())
                .isEqualTo(URI.create("https://hwc.example/zorg/school"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/school", "hwc.example", "ftp://hwc.example", "mailto:post@hwc.example"})
    void anythingButAWebAddressIsRefused(String publicUrl) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PortalSettings(URI.create(publicUrl), "post@hwc.example"));
    }

    @Test
    void aSenderWithoutDomainIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PortalSettings(URI.create("https://hwc.example"), "post"));
    }
}
