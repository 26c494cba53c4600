package be.handlewithcare.police;

import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.zone.PolicePost;
import be.handlewithcare.csv.TextEncoding;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a batch, or of its preview.
 *
 * @param accepted interventions that are kept, from this file or an earlier one
 * @param lines those of the accepted interventions, in order
 * @param interventions the accepted interventions, in the order of the file
 * @param refused the lines for which their intervention was refused, in order
 * @param heldBack the faultless lines of the same interventions, in order
 * @param understood how the file was read
 */
public record BatchResult(
        int accepted,
        List<Long> lines,
        List<Accepted> interventions,
        List<Refusal> refused,
        List<Long> heldBack,
        Understood understood) {
    public BatchResult {
        lines = List.copyOf(lines);
        interventions = List.copyOf(interventions);
        refused = List.copyOf(refused);
        heldBack = List.copyOf(heldBack);
    }

    /**
     * How a file was read.
     *
     * @param dayFirst whether the file has days in the form {@code d/MM/yyyy}
     */
    public record Understood(TextEncoding encoding, char separator, boolean dayFirst) {}

    /**
     * An accepted intervention, without whom it is about.
     *
     * @param lines its lines in the file, the header being line 1
     * @param children how many; one that is named twice counts once
     */
    public record Accepted(
            List<Long> lines, Instant occurredAt, @Nullable PolicePost post, int children) {
        public Accepted {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Why one line stands in the way of its intervention.
     *
     * @param line in the file, the header being line 1
     * @param pointer {@code /column}, or empty for the whole line
     */
    public record Refusal(long line, Rule rule, String pointer) {}
}
