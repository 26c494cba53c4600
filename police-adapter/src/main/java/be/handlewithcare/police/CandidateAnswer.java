package be.handlewithcare.police;

import be.handlewithcare.projections.desk.SchoolChoice;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A school to choose from, as its zone reads it. */
@JsonPropertyOrder({"institutionNumber", "name", "municipality"})
record CandidateAnswer(String institutionNumber, String name, String municipality) {

    static CandidateAnswer of(SchoolChoice choice) {
        return new CandidateAnswer(choice.school().value(), choice.name(), choice.municipality());
    }
}
