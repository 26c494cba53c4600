package be.handlewithcare.veck.schools.official;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * The outcome of importing the list.
 *
 * @param schools that could be read
 * @param lines after the header, without empty ones
 * @param changed known schools whose details changed
 * @param added schools that the directory did not know
 * @param unchanged known schools without any change
 * @param refused lines that could not be used, in the order of the file
 * @param understood how the file was read
 */
@JsonPropertyOrder({"schools", "lines", "changed", "new", "unchanged", "refused", "understood"})
record ImportAnswer(
        int schools,
        int lines,
        List<Changed> changed,
        @JsonProperty("new") int added,
        int unchanged,
        List<Refusal> refused,
        Understood understood) {

    /**
     * How the file was read.
     *
     * @param encoding {@code UTF-8} or {@code windows-1252}
     */
    @JsonPropertyOrder({"encoding", "separator"})
    record Understood(String encoding, String separator) {}

    /**
     * A school and what changed.
     *
     * @param fields the names of what is another now, never what it was or is
     */
    @JsonPropertyOrder({"institutionNumber", "fields"})
    record Changed(String institutionNumber, List<String> fields) {}
}
