package be.handlewithcare.police;

import be.handlewithcare.core.signal.AttentionReason;
import be.handlewithcare.projections.desk.SchoolChoice;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * A school to choose from, as its zone reads it.
 *
 * @param near whether it has a pupil born that day with nearly the child's name
 */
@JsonPropertyOrder({"institutionNumber", "name", "municipality", "near"})
record CandidateAnswer(String institutionNumber, String name, String municipality, boolean near) {

    /** Those that the lookup could not choose between, or else all, in their order. */
    static List<CandidateAnswer> of(List<SchoolChoice> choices, AttentionReason reason) {
        boolean foundNobody = reason == AttentionReason.NOT_FOUND;
        boolean all = foundNobody || choices.stream().noneMatch(SchoolChoice::named);
        return choices.stream()
                .filter(choice -> all || choice.named())
                .map(choice -> new CandidateAnswer(
                        choice.school().value(), choice.name(), choice.municipality(), foundNobody && choice.named()))
                .toList();
    }
}
