package be.handlewithcare.app.signedout;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A form as it was sent.
 *
 * @param address where it was sent to
 */
record KeptForm(String address, ArrayList<Field> fields) implements Serializable {
    private static final String TOKEN = "_csrf";

    /** Without the token, which belongs to the session that ended. */
    static KeptForm of(HttpServletRequest request) {
        ArrayList<Field> fields = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals(TOKEN)) {
                List.of(values).forEach(value -> fields.add(new Field(name, value)));
            }
        });
        return new KeptForm(request.getRequestURI(), fields);
    }

    /** Some fields are named several times. Templates find only public methods. */
    public record Field(String name, String value) implements Serializable {
        /** Says nothing of what was typed. */
        @Override
        public String toString() {
            return "Field[" + name + "]";
        }
    }
}
