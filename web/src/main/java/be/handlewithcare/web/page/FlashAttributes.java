package be.handlewithcare.web.page;

import java.io.Serializable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Values that the page after a redirect shows once. They rest in the session, so they must be serializable. */
public final class FlashAttributes {
    private FlashAttributes() {}

    /**
     * Adds a value.
     *
     * @param name the attribute's name in the page's model
     */
    public static void add(RedirectAttributes next, String name, Serializable value) {
        next.addFlashAttribute(name, value);
    }
}
