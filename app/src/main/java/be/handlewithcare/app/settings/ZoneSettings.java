package be.handlewithcare.app.settings;

import be.handlewithcare.core.zone.Reach;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The police zones, and how far around a zone its officers are shown near schools.
 *
 * @param file the list of zones; absent: the list that is shipped
 */
public record ZoneSettings(@Nullable Path file, Reach nearSchools) {}
