package be.handlewithcare.veck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

class PdfPressTest {
    private static final String XHTML =
            "<html lang=\"nl\"><head><title>t</title></head><body><p style=\"font-family: 'Liberation Sans'\">a</p></body></html>";

    private final Semaphore places = new Semaphore(1);
    private final PdfPress press = new PdfPress(places, Duration.ofMillis(1));

    @Test
    void whileOthersPrintOneIsAskedToComeBackLater() throws Exception {
        places.acquire();

        assertThatExceptionOfType(PressBusy.class)
                .isThrownBy(() -> press.printed(XHTML))
                .satisfies(busy -> {
                    assertThat(busy.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
                    assertThat(busy.getHeaders().getFirst(HttpHeaders.RETRY_AFTER))
                            .isEqualTo("10");
                });
        assertThat(places.availablePermits()).isZero();
    }

    @Test
    void whoIsDoneLeavesTheirPlace() {
        assertThat(new String(press.printed(XHTML), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(places.availablePermits()).isEqualTo(1);
    }
}
