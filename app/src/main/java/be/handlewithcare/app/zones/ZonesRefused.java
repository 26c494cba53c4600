package be.handlewithcare.app.zones;

import java.nio.file.Path;

/** The operator's list of zones cannot be used; the message names the file, the line and the fault. */
public final class ZonesRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ZonesRefused(Path file, String why) {
        super("HWC_ZONES_FILE is refused: " + file + ", " + why);
    }
}
