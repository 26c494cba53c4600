package be.handlewithcare.core.intervention;

import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.zone.PolicePost;
import be.handlewithcare.core.zone.Reference;
import be.handlewithcare.core.zone.ZoneCode;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a zone hands in about one intervention.
 *
 * @param post the zone's station, if it says so
 * @param children in the order of the request; one child may stand in it twice
 */
public record Report(
        ZoneCode zone,
        Reference reference,
        Instant occurredAt,
        @Nullable PolicePost post,
        List<Identity> children) {

    public Report {
        children = List.copyOf(children);
    }

    /** The index at which the child at this index stands for the first time: its own, unless it is named twice. */
    public int firstIndexOf(int child) {
        return IntStream.range(0, child)
                .filter(earlier -> children.get(earlier).isSameChildAs(children.get(child)))
                .findFirst()
                .orElse(child);
    }
}
