package be.handlewithcare.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.handlewithcare.core.school.Mailbox;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailSettingsTest {
    private static final Mailbox VECK = new Mailbox("signalen@veck.example");

    @ParameterizedTest
    @ValueSource(strings = {"https://hwc.example/zorg", "https://hwc.example/zorg/"})
    void theDesksStandBelowThePublicUrl(String publicUrl) {
        MailSettings settings = new MailSettings(URI.create(publicUrl), "post@hwc.example", VECK);

        assertThat(settings.desk("/school")).isEqualTo(URI.create("https://hwc.example/zorg/school"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/school", "hwc.example", "ftp://hwc.example", "mailto:post@hwc.example"})
    void anythingButAWebAddressIsRefused(String publicUrl) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MailSettings(URI.create(publicUrl), "post@hwc.example", VECK));
    }

    @Test
    void aSenderWithoutDomainIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MailSettings(URI.create("https://hwc.example"), "post", VECK));
    }
}
