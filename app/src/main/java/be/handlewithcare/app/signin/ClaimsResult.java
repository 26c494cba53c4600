package be.handlewithcare.app.signin;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of reading the claims about a person or machine.
 *
 * @param subject the account; empty if none is named
 * @param capacities empty if the claims give none of our roles
 * @param fault why there are none: the name of the claim and what is wrong with it, never its value
 */
public record ClaimsResult(
        String subject, List<Capacity> capacities, @Nullable String fault) {
    public ClaimsResult {
        capacities = List.copyOf(capacities);
    }

    static ClaimsResult nobody(String subject, String fault) {
        return new ClaimsResult(subject, List.of(), fault);
    }

    /** Returns the capacity if there is exactly one; a machine cannot choose. */
    public Optional<Capacity> only() {
        return capacities.size() == 1 ? Optional.of(capacities.getFirst()) : Optional.empty();
    }
}
