package be.handlewithcare.veck.report;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands what the printing library complains about to the log of the application; how it goes about is nobody's concern. */
final class PressLog implements XRLogger {
    private static final Logger LOG = LoggerFactory.getLogger(PdfPress.class);

    @Override
    public void log(String where, Level level, String message) {
        if (isWorthIt(level)) {
            LOG.warn("printing: {}", message);
        }
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        if (isWorthIt(level)) {
            LOG.warn("printing: {}", message, cause);
        }
    }

    @Override
    public void setLevel(String where, Level level) {
        // The application's settings say what is logged.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return isWorthIt(diagnostic.getLevel());
    }

    private static boolean isWorthIt(Level level) {
        return level.intValue() >= Level.WARNING.intValue();
    }
}
