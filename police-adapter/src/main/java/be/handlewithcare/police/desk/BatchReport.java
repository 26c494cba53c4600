package be.handlewithcare.police.desk;

import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.police.BatchResult;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of the lines of a file, or would, as a page shows it.
 *
 * @param good the lines of the accepted interventions, such as {@code 2–5, 8}
 * @param refused the others, by line
 */
record BatchReport(int accepted, String good, List<Refused> refused) implements Serializable {

    static BatchReport of(BatchResult result) {
        Stream<Refused> wrong = result.refused().stream().map(Refused::of);
        Stream<Refused> heldBack = result.heldBack().stream().map(Refused::heldBack);
        return new BatchReport(
                result.accepted(),
                ranges(result.lines()),
                Stream.concat(wrong, heldBack)
                        .distinct()
                        .sorted(Comparator.comparingLong(Refused::line))
                        .toList());
    }

    /** How many lines are refused, whatever number of reasons each has. */
    public long refusedLines() {
        return refused.stream().map(Refused::line).distinct().count();
    }

    static String ranges(List<Long> lines) {
        List<String> ranges = new ArrayList<>();
        for (int first = 0, last; first < lines.size(); first = last + 1) {
            last = first;
            while (last + 1 < lines.size() && lines.get(last + 1) == lines.get(last) + 1) {
                last++;
            }
            ranges.add(first == last ? "" + lines.get(first) : lines.get(first) + "–" + lines.get(last));
        }
        return String.join(", ", ranges);
    }

    /**
     * A line that is refused.
     *
     * @param label key of the name of its column; null if the reason needs none
     * @param why key of the reason
     */
    public record Refused(long line, @Nullable String label, String why) implements Serializable {

        private static Refused of(BatchResult.Refusal refusal) {
            Rule rule = refusal.rule();
            return switch (rule) {
                case REFERENCE_REUSED, LOOKUPS_USED_UP -> new Refused(refusal.line(), null, "police.batch.why." + rule);
                case TOO_MANY -> new Refused(refusal.line(), "police.field.children", "police.rule.TOO_MANY");
                default -> new Refused(refusal.line(), label(refusal.pointer()), why(refusal));
            };
        }

        private static Refused heldBack(long line) {
            return new Refused(line, null, "police.batch.why.HELD_BACK");
        }

        private static String label(String pointer) {
            return "police.field."
                    + switch (pointer) {
                        case "/reference" -> "reference";
                        case "/occurred_at" -> "when";
                        case "/post" -> "post";
                        case "/given_name" -> "given";
                        case "/family_name" -> "family";
                        case "/birth_date" -> "born";
                        default -> "line";
                    };
        }

        private static String why(BatchResult.Refusal refusal) {
            String column = refusal.pointer().replace("/", "");
            boolean shown =
                    refusal.rule() == Rule.FORMAT && (column.equals("occurred_at") || column.equals("birth_date"));
            return shown ? "police.batch.rule.FORMAT." + column : "police.rule." + refusal.rule();
        }
    }
}
