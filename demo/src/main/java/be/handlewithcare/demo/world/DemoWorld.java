package be.handlewithcare.demo.world;

import be.handlewithcare.app.rooms.OutsideFiles;
import be.handlewithcare.app.settings.Settings;
import be.handlewithcare.demo.people.DemoPeople;
import be.handlewithcare.vault.KeyFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What the outside world brings to a demo that is given nothing: an invented region as register and list of schools, and
 * a key. It lies beside the data directory, not in it: these are other parties' files, and names stand in them.
 */
final class DemoWorld {
    private static final long SEED = 5913;

    private final Settings settings;
    private final LocalDate today;

    DemoWorld(Settings settings, LocalDate today) {
        this.settings = settings;
        this.today = today;
    }

    /** Where the demo's outside world lies: beside the data directory. */
    static Path directory(Settings settings) {
        Path data = settings.dataDirectory().toAbsolutePath().normalize();
        return data.resolveSibling(data.getFileName() + "-outside");
    }

    /** The files given by settings, and invented ones in the place of those that are not. */
    OutsideFiles files() {
        Path outside = directory(settings);
        Path key = settings.keyFile() == null ? outside.resolve("key-encryption-key.json") : settings.keyFile();
        if (settings.keyFile() == null) {
            KeyFile.createIfAbsent(key);
        }
        if (settings.registerFile() == null || settings.schoolsFile() == null) {
            inventPeople(outside);
        }
        return new OutsideFiles(
                key,
                settings.registerFile() == null ? outside.resolve("register.csv") : settings.registerFile(),
                settings.schoolsFile() == null ? outside.resolve("schools.csv") : settings.schoolsFile());
    }

    private void inventPeople(Path outside) {
        if (Files.exists(outside.resolve("register.csv"))) {
            return;
        }
        try {
            Files.createDirectories(outside);
            DemoPeople.generate(SEED, today).writeTo(outside);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the demo's register cannot be written to " + outside, unwritable);
        }
    }
}
