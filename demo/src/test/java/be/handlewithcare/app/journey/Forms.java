package be.handlewithcare.app.journey;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Submits the officer's form as a browser does. */
final class Forms {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\"[^>]*name=\"(\\w+)\"[^>]*value=\"([^\"]*)\"");

    private Forms() {}

    static Map<String, String> filled(String page, Children child, String when) {
        Map<String, String> form = hidden(page);
        form.putAll(Map.of(
                "when", when,
                "post", "Willebroek",
                "given", child.given(),
                "family", child.family(),
                "born", child.birthDate().toString()));
        return form;
    }

    /** Returns the hidden fields of the page's last form. */
    static Map<String, String> hidden(String page) {
        Map<String, String> form = new HashMap<>();
        Matcher field = HIDDEN.matcher(page.substring(page.lastIndexOf("<form")));
        while (field.find()) {
            form.put(field.group(1), field.group(2));
        }
        return form;
    }
}
