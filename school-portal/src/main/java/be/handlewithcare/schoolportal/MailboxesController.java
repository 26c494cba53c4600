package be.handlewithcare.schoolportal;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.projections.desk.SchoolRegister;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the school is mailed, and whom to ask for a change: VECK keeps the list. */
@Controller
final class MailboxesController {
    private final SchoolRegister register;
    private final PortalSettings settings;

    MailboxesController(SchoolRegister register, PortalSettings settings) {
        this.register = register;
        this.settings = settings;
    }

    @GetMapping("/school/mailboxes")
    String mailboxes(Actor by, Model model) {
        register.school(new InstitutionNumber(by.organisation()))
                .ifPresent(known -> model.addAttribute("school", known));
        model.addAttribute("number", by.organisation());
        model.addAttribute("veck", settings.veck().address());
        return "school/mailboxes";
    }
}
