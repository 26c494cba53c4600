package be.handlewithcare.schoollookup.register;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Where the enrolment register lies.
 *
 * @param file in the form of {@link RegisterReader}; replace it by renaming a whole one over it
 * @param pollInterval between two looks whether it was replaced; a replaced file is loaded at the second look that finds
 *     it unchanged, so not while it is still being written
 */
public record RegisterSettings(Path file, Duration pollInterval) {}
