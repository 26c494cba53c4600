package be.handlewithcare.veck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.handlewithcare.veck.export.ExportsAtOnce;
import be.handlewithcare.veck.export.ExportsAtOnce.Kind;
import be.handlewithcare.veck.export.ExportsBusy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

class PdfPressTest {
    private static final String XHTML =
            "<html lang=\"nl\"><head><title>t</title></head><body><p style=\"font-family: 'Liberation Sans'\">a</p></body></html>";

    private final ExportsAtOnce exports = new ExportsAtOnce(Duration.ofMillis(1));
    private final PdfPress press = new PdfPress(exports);

    @Test
    void whileOthersPrintOneIsAskedToComeBackLater() {
        exports.begin(Kind.PDF);

        assertThatExceptionOfType(ExportsBusy.class)
                .isThrownBy(() -> press.printed(XHTML))
                .satisfies(busy -> {
                    assertThat(busy.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
                    assertThat(busy.getHeaders().getFirst(HttpHeaders.RETRY_AFTER))
                            .isEqualTo("10");
                });

        exports.end(Kind.PDF);
        assertThat(press.printed(XHTML)).isNotEmpty();
    }

    @Test
    void whoIsDoneLeavesTheirPlace() {
        assertThat(new String(press.printed(XHTML), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(press.printed(XHTML)).isNotEmpty();
    }

    @Test
    void aTableIsMadeWhileAnotherPrints() {
        exports.begin(Kind.PDF);
        exports.begin(Kind.TABLE);

        assertThatExceptionOfType(ExportsBusy.class).isThrownBy(() -> exports.begin(Kind.TABLE));
    }
}
