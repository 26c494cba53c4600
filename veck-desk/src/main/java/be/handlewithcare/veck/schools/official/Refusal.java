package be.handlewithcare.veck.schools.official;

import be.handlewithcare.core.school.InstitutionNumber;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What in one line could not be used.
 *
 * @param line in the file, the header being line 1
 * @param code stable
 * @param pointer {@code /column}, or empty for the whole line
 * @param institutionNumber of the school that the line is of, or seems to be; left out if it names none
 */
@JsonPropertyOrder({"line", "code", "pointer", "institutionNumber"})
record Refusal(
        long line,
        String code,
        String pointer,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String institutionNumber) {

    static Refusal invalid(long line, String pointer, Optional<InstitutionNumber> school) {
        return new Refusal(
                line, "invalid", pointer, school.map(InstitutionNumber::value).orElse(null));
    }

    /** The column as the header names it; empty for the whole line. Templates find only public methods. */
    public String column() {
        return pointer.isEmpty() ? "" : pointer.substring(1);
    }
}
