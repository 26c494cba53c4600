package be.handlewithcare.app.signedout;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A form as it was submitted.
 *
 * @param address the path that it was submitted to
 */
record KeptForm(String address, ArrayList<Field> fields) implements Serializable {
    private static final Set<String> NOT_TYPED = Set.of("_csrf", RecentSignIn.SENT);

    /** Copies the fields, without those that belong to the ended session or to this page. */
    static KeptForm of(HttpServletRequest request) {
        ArrayList<Field> fields = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!NOT_TYPED.contains(name)) {
                List.of(values).forEach(value -> fields.add(new Field(name, value)));
            }
        });
        return new KeptForm(request.getRequestURI(), fields);
    }

    /** Returns the form as people read it. Public because templates see only public methods. */
    public ShownForm shown() {
        return ShownForm.of(this);
    }

    /** Leaves out the address and the typed text. */
    @Override
    public String toString() {
        return "KeptForm[" + fields.size() + " fields]";
    }

    /** A field of the form; a name may occur several times. Public because templates see only public methods. */
    public record Field(String name, String value) implements Serializable {
        private static final int SHOWN = 200;

        /** Returns the value's beginning, to be shown. */
        public String beginning() {
            return value.codePointCount(0, value.length()) > SHOWN
                    ? value.substring(0, value.offsetByCodePoints(0, SHOWN))
                    : value;
        }

        /** Returns how many characters follow on the beginning. */
        public int more() {
            return value.codePointCount(beginning().length(), value.length());
        }

        /** Leaves out the typed text. */
        @Override
        public String toString() {
            return "Field[" + name + "]";
        }
    }
}
