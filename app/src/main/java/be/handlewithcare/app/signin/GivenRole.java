package be.handlewithcare.app.signin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A role as an issuer writes it: {@code Role:OrganisationKey}, or {@code Role:KeyA, KeyB} for one role at several organisations,
 * in a list or in one string.
 */
record GivenRole(String name, String key) {

    /** Reads all roles of one claim and skips those without a key. */
    static List<GivenRole> in(Collection<String> texts) {
        List<GivenRole> given = new ArrayList<>();
        for (String text : texts) {
            String name = "";
            for (String part : text.split("[,;]", -1)) {
                int colon = part.indexOf(':');
                if (colon >= 0) {
                    name = part.substring(0, colon).strip();
                }
                String key = part.substring(colon + 1).strip();
                if (!name.isEmpty() && !key.isEmpty()) {
                    given.add(new GivenRole(name, key));
                }
            }
        }
        return given;
    }
}
