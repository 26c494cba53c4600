package be.handlewithcare.police;

import be.handlewithcare.core.decision.Rule;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * The outcome of a batch, as the zone's system reads it.
 *
 * @param accepted interventions that are kept, from this file or an earlier one
 * @param refused lines for which their whole intervention was refused, in the order of the file
 * @param understood how the file was read
 */
@JsonPropertyOrder({"accepted", "refused", "understood"})
record BatchAnswer(int accepted, List<Refusal> refused, Understood understood) {

    static BatchAnswer of(BatchResult result) {
        return new BatchAnswer(
                result.accepted(),
                result.refused().stream().map(Refusal::of).distinct().toList(),
                Understood.of(result.understood()));
    }

    /**
     * How the file was read.
     *
     * @param encoding {@code UTF-8} or {@code windows-1252}
     * @param dates {@code d/MM/yyyy} if the file has days in that form, else {@code yyyy-MM-dd}
     */
    @JsonPropertyOrder({"encoding", "separator", "dates"})
    record Understood(String encoding, String separator, String dates) {

        private static Understood of(BatchResult.Understood read) {
            return new Understood(
                    read.encoding().label(),
                    String.valueOf(read.separator()),
                    read.dayFirst() ? "d/MM/yyyy" : "yyyy-MM-dd");
        }
    }

    /**
     * Why one line stands in the way of its intervention.
     *
     * @param line in the file, the header being line 1
     * @param code stable, as of a single report
     * @param pointer {@code /column}, or empty for the whole line
     */
    @JsonPropertyOrder({"line", "code", "pointer"})
    record Refusal(long line, String code, String pointer) {

        private static Refusal of(BatchResult.Refusal refused) {
            Rule rule = refused.rule();
            boolean byItself = rule == Rule.REFERENCE_REUSED || rule == Rule.LOOKUPS_USED_UP;
            return new Refusal(refused.line(), byItself ? rule.code() : "invalid", refused.pointer());
        }
    }
}
