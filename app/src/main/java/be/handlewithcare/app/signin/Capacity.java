package be.handlewithcare.app.signin;

import be.handlewithcare.core.decision.Actor.Role;
import java.io.Serializable;

/**
 * A role and the organisation for which a person may work in it.
 *
 * @param organisation zone code, institution number or organisation number
 */
public record Capacity(Role role, String organisation) implements Serializable {

    /**
     * Returns the name of this capacity in a form. It grants nothing: the form's value is looked up among the capacities that the
     * issuer gave.
     */
    public String code() {
        return role + " " + organisation;
    }

    /** Shows the capacity only; it is no secret and names nobody. */
    @Override
    public String toString() {
        return code();
    }
}
