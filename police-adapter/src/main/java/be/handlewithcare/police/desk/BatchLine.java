package be.handlewithcare.police.desk;

import be.handlewithcare.core.zone.PolicePost;
import be.handlewithcare.police.BatchResult;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An intervention of a file that would be accepted, as a page shows it.
 *
 * @param lines such as {@code 2–5, 8}
 * @param children how many different ones
 */
record BatchLine(String lines, Instant occurredAt, @Nullable PolicePost post, int children) {

    static BatchLine of(BatchResult.Accepted accepted) {
        return new BatchLine(
                BatchReport.ranges(accepted.lines()), accepted.occurredAt(), accepted.post(), accepted.children());
    }
}
