package be.handlewithcare.schoollookup.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * Tells one version of a file from another.
 *
 * @param inode changes when another file takes the name, even one with the same time and size
 */
record FileStamp(FileTime modified, long bytes, @Nullable Object inode) {

    static FileStamp of(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileStamp(now.lastModifiedTime(), now.size(), now.fileKey());
    }
}
