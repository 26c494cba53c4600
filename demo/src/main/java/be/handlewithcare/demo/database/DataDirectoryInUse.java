package be.handlewithcare.demo.database;

import java.nio.file.Path;

/** Another demo runs on this data directory. */
public final class DataDirectoryInUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DataDirectoryInUse(Path directory) {
        super("Another demo runs on the data directory "
                + directory.toAbsolutePath().normalize() + ". Stop it, or choose another one with HWC_DATA_DIR.");
    }
}
