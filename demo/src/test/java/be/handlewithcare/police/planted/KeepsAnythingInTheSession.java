package be.handlewithcare.police.planted;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Planted: breaks a rule of the house on purpose. */
public final class KeepsAnythingInTheSession {
    public void next(RedirectAttributes next) {
        next.addFlashAttribute("anything", new Object());
    }
}
