package be.handlewithcare.demo.night;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One invented intervention; as JSON it is the request of the police API. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DemoIntervention(
        @JsonIgnore String zone,
        String reference,
        Instant occurredAt,
        @Nullable String post,
        List<Child> children) {
    DemoIntervention {
        children = List.copyOf(children);
    }

    @Override
    public String toString() {
        return "DemoIntervention[" + zone + "]";
    }

    /**
     * A child of the request.
     *
     * @param givenName null for a child with a single name
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Child(@Nullable String givenName, String familyName, LocalDate birthDate) {

        @Override
        public String toString() {
            return "Child[…]";
        }
    }
}
