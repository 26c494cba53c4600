package be.handlewithcare.veck.schools.official;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * What in one line could not be used.
 *
 * @param line in the file, the header being line 1
 * @param code stable
 * @param pointer {@code /column}, or empty for the whole line
 */
@JsonPropertyOrder({"line", "code", "pointer"})
record Refusal(long line, String code, String pointer) {

    static Refusal invalid(long line, String pointer) {
        return new Refusal(line, "invalid", pointer);
    }
}
