package be.handlewithcare.projections.desk;

import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.zone.PolicePost;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signal as its zone sees it: no name, no school.
 *
 * @param post the zone's station, if it said so
 * @param child the place of the child in the report, from 0
 * @param children how many the report named
 * @param reason why it needs attention, was closed or was withdrawn, as a code
 * @param reportedAt when its intervention was handed in
 * @param source who answered where the child goes to school, if somebody has
 * @param placedAt when its school was known
 * @param notifiedAt when the promise was kept
 * @param overdue whether it was not kept within 24 hours of the intervention
 * @param erased whether the child is forgotten
 */
public record SignalView(
        SignalId signal,
        InterventionId intervention,
        @Nullable PolicePost post,
        int child,
        int children,
        SignalStatus status,
        @Nullable String reason,
        Instant occurredAt,
        Instant dueAt,
        Instant reportedAt,
        @Nullable LookupSource source,
        @Nullable Instant placedAt,
        @Nullable Instant notifiedAt,
        boolean overdue,
        boolean erased) {}
