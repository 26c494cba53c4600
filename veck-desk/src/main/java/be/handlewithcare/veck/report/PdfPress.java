package be.handlewithcare.veck.report;

import be.handlewithcare.veck.export.ExportsAtOnce;
import be.handlewithcare.veck.export.ExportsAtOnce.Kind;
import be.handlewithcare.veck.export.ExportsBusy;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Prints XHTML on sheets of paper. It opens no file and no address, whatever the XHTML names. */
final class PdfPress {
    private static final String FAMILY = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final String look;
    private final ExportsAtOnce exports;

    PdfPress(ExportsAtOnce exports) {
        this.exports = exports;
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
     * @throws ExportsBusy if too many exports run
     */
    byte[] printed(String xhtml) {
        exports.begin(Kind.PDF);
        try {
            return print(xhtml);
        } finally {
            exports.end(Kind.PDF);
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
