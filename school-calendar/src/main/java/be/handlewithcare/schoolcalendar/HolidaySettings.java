package be.handlewithcare.schoolcalendar;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where the school holidays are written down.
 *
 * @param file in the form of {@link HolidaysReader}; absent: the one that is shipped
 * @param pollInterval between two looks whether it was replaced; a new version is taken at the second look that finds it
 *     unchanged, so not while it is still being written
 */
public record HolidaySettings(@Nullable Path file, Duration pollInterval) {}
