package be.handlewithcare.app.settings;

import be.handlewithcare.core.zone.Reach;
import java.nio.file.Path;
import java.util.Locale;

/** Reads the path of the list of zones, and how far near schools are shown. It does not read the list itself. */
record ZoneSettingsReader(Variables variables) {

    ZoneSettings read() {
        return new ZoneSettings(
                variables.parsed("HWC_ZONES_FILE", Path::of, "a path to a file").orElse(null),
                variables
                        .parsed(
                                "HWC_NEAR_SCHOOLS",
                                value -> Reach.valueOf(value.toUpperCase(Locale.ROOT)),
                                "none, zone, neighbours or province")
                        .orElse(Reach.NEIGHBOURS));
    }
}
