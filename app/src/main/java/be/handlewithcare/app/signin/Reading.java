package be.handlewithcare.app.signin;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the claims about somebody come to.
 *
 * @param subject the account; empty if none is named
 * @param capacities none if the claims give no role of ours
 * @param fault why not: the name of the claim and what is wrong with it, never its value
 */
public record Reading(
        String subject, List<Capacity> capacities, @Nullable String fault) {
    public Reading {
        capacities = List.copyOf(capacities);
    }

    static Reading nobody(String subject, String fault) {
        return new Reading(subject, List.of(), fault);
    }

    /** The one capacity; a machine has no way to choose. */
    public Optional<Capacity> only() {
        return capacities.size() == 1 ? Optional.of(capacities.getFirst()) : Optional.empty();
    }
}
