package be.handlewithcare.app.logs;

import ch.qos.logback.core.rolling.RollingFileAppender;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A log file with mode 640 from its creation: its owner writes it, its group reads it. A rotated file is the same file under
 * another name and keeps that mode. Old files are not compressed, because that would create new files.
 */
public final class PrivateLogFile<E> extends RollingFileAppender<E> {
    private static final Set<PosixFilePermission> OWNER_WRITES_GROUP_READS =
            PosixFilePermissions.fromString("rw-r-----");

    @Override
    public void openFile(String name) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            makePrivate(Path.of(name).toAbsolutePath());
        }
        super.openFile(name);
    }

    private static void makePrivate(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_WRITES_GROUP_READS));
        } catch (FileAlreadyExistsException _) {
            narrow(file);
        }
    }

    /** Removes permissions beyond that mode; a stricter mode stays as it is. */
    private static void narrow(Path file) throws IOException {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        if (permissions.retainAll(OWNER_WRITES_GROUP_READS)) {
            Files.setPosixFilePermissions(file, permissions);
        }
    }
}
