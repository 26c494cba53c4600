package be.handlewithcare.app.pages;

import be.handlewithcare.core.mail.DutyMailboxes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What anybody may read before signing in: accessibility, privacy, cookies. Questions go to VECK. */
@Controller
final class InformationController {
    private final String contact;

    InformationController(DutyMailboxes duty) {
        this.contact = duty.ofVeck().address();
    }

    @GetMapping("/toegankelijkheid")
    String accessibility(Model model) {
        return page("info/accessibility", model);
    }

    @GetMapping("/privacy")
    String privacy(Model model) {
        return page("info/privacy", model);
    }

    @GetMapping("/cookies")
    String cookies(Model model) {
        return page("info/cookies", model);
    }

    private String page(String template, Model model) {
        model.addAttribute("contact", contact);
        return template;
    }
}
