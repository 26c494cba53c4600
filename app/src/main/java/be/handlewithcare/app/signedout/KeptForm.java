package be.handlewithcare.app.signedout;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A form as it was submitted.
 *
 * @param address the path that it was submitted to
 */
record KeptForm(String address, ArrayList<Field> fields) implements Serializable {
    private static final String TOKEN = "_csrf";

    /** Copies the fields, without the CSRF token, which belongs to the ended session. */
    static KeptForm of(HttpServletRequest request) {
        ArrayList<Field> fields = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals(TOKEN)) {
                List.of(values).forEach(value -> fields.add(new Field(name, value)));
            }
        });
        return new KeptForm(request.getRequestURI(), fields);
    }

    /** A field of the form; a name may occur several times. Public because templates see only public methods. */
    public record Field(String name, String value) implements Serializable {
        /** Leaves out the typed text. */
        @Override
        public String toString() {
            return "Field[" + name + "]";
        }
    }
}
