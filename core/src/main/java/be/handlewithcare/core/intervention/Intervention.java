package be.handlewithcare.core.intervention;

import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.zone.PolicePost;
import be.handlewithcare.core.zone.ZoneCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When and where police stepped in at a home with children.
 *
 * @param post the zone's station, if the zone names it
 */
public record Intervention(
        InterventionId id, ZoneCode zone, @Nullable PolicePost post, Instant occurredAt) {}
