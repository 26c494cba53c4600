package be.handlewithcare.app.zones;

import java.nio.file.Path;

/** The operator's list of zones cannot be used; the message says which file, which line and what is wrong with it. */
public final class ZonesRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ZonesRefused(Path file, String why) {
        super("HWC_ZONES_FILE is refused: " + file + ", " + why);
    }
}
