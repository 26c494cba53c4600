package be.handlewithcare.app.signin;

import be.handlewithcare.core.decision.Actor.Role;
import java.io.Serializable;

/**
 * In what role and for which organisation somebody may work.
 *
 * @param organisation zone code, institution number or organisation number
 */
public record Capacity(Role role, String organisation) implements Serializable {

    /** How a form names it. It grants nothing: it is looked up among the capacities that the issuer gave. */
    public String code() {
        return role + " " + organisation;
    }
}
