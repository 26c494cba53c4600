package be.handlewithcare.app.rooms;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The files that come from outside the system.
 *
 * @param keyFile the key-encryption key
 * @param registerFile the enrolment register; absent if it is not asked
 * @param schoolsFile the schools that take part at the first start, if they are given as a file
 */
public record OutsideFiles(
        Path keyFile, @Nullable Path registerFile, @Nullable Path schoolsFile) {}
