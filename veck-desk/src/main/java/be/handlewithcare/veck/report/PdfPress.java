package be.handlewithcare.veck.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Prints XHTML on sheets of paper. It opens no file and no address, whatever the XHTML names. */
final class PdfPress {
    private static final String FAMILY = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** Each sheet costs a processor and much memory, which the rest of the service needs too. */
    private static final int AT_ONCE = 1;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String look;
    private final Semaphore places;
    private final Duration patience;

    PdfPress() {
        this(new Semaphore(AT_ONCE, true), PATIENCE);
    }

    /** One that prints as many at once as there are places, and keeps others waiting so long at most. */
    PdfPress(Semaphore places, Duration patience) {
        this.places = places;
        this.patience = patience;
        XRLog.setLoggerImpl(new PressLog());
        look = new String(read("report.css"), StandardCharsets.UTF_8);
    }

    /** How its sheets look. */
    String look() {
        return look;
    }

    /**
     * The file; tagged, and with the fonts in it.
     *
     * @throws PressBusy if others print for too long
     */
    byte[] printed(String xhtml) {
        await();
        try {
            return print(xhtml);
        } finally {
            places.release();
        }
    }

    private void await() {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new PressBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PressBusy();
        }
    }

    private static byte[] print(String xhtml) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("Handle with Care")
                .withHtmlContent(xhtml, null)
                .toStream(file);
        for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((_, _) -> false, priority);
        }
        font(builder, "Regular", REGULAR);
        font(builder, "Bold", BOLD);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String name, int weight) {
        builder.useFont(
                () -> opened("/liberation/LiberationSans-" + name + ".ttf"), FAMILY, weight, FontStyle.NORMAL, true);
    }

    private static byte[] read(String name) {
        try (InputStream file = opened(name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream opened(String name) {
        return Objects.requireNonNull(PdfPress.class.getResourceAsStream(name), name);
    }
}
