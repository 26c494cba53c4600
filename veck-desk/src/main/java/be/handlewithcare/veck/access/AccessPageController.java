package be.handlewithcare.veck.access;

import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.web.InvalidFields;
import be.handlewithcare.web.page.FormFaults;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The right of access on the auditor's desk. The child stands in the body of the request and on the page that answers it,
 * nowhere else: no address, no session, no redirect carries it.
 */
@Controller
final class AccessPageController {
    private final RightOfAccess right;

    AccessPageController(RightOfAccess right) {
        this.right = right;
    }

    @GetMapping("/audit/access")
    String form(Model model) {
        model.addAttribute("asked", new AccessRequest(null, null, null));
        model.addAttribute("faults", FormFaults.NONE);
        return "audit/access";
    }

    @PostMapping("/audit/access")
    String access(AccessRequest sent, Actor by, Model model, HttpServletResponse response) {
        AccessRequest asked = sent.withoutEmptyFields();
        model.addAttribute("asked", asked);
        model.addAttribute("faults", FormFaults.NONE);
        try {
            Identity child = asked.read();
            model.addAttribute("child", child);
            model.addAttribute("signals", right.answer(child, by).signals());
            return "audit/access-answer";
        } catch (InvalidFields invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("faults", FormFaults.of(invalid.errors()));
            return "audit/access";
        }
    }
}
