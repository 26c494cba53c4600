package be.handlewithcare.police;

import be.handlewithcare.core.decision.Rule;
import java.util.List;

/**
 * What became of a batch, or would.
 *
 * @param accepted interventions that are kept, by this file or an earlier one
 * @param lines those of the accepted interventions, in order
 * @param refused the lines that stand in the way of their intervention, in order
 * @param heldBack the lines of the same interventions with nothing wrong in them, in order
 */
public record BatchResult(int accepted, List<Long> lines, List<Refusal> refused, List<Long> heldBack) {
    public BatchResult {
        lines = List.copyOf(lines);
        refused = List.copyOf(refused);
        heldBack = List.copyOf(heldBack);
    }

    /**
     * Why one line stands in the way of its intervention.
     *
     * @param line in the file, the header being line 1
     * @param pointer {@code /column}, or empty for the whole line
     */
    public record Refusal(long line, Rule rule, String pointer) {}
}
