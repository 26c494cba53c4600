package be.handlewithcare.schoolportal;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.projections.desk.SchoolInbox;
import be.handlewithcare.projections.desk.SchoolRegister;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The inbox: what waits and what is done, newest first, without a single name. */
@Controller
final class InboxController {
    private final SchoolInbox inbox;
    private final SchoolRegister register;

    InboxController(SchoolInbox inbox, SchoolRegister register) {
        this.inbox = inbox;
        this.register = register;
    }

    @GetMapping("/school")
    String inbox(Actor by, Model model) {
        InstitutionNumber school = new InstitutionNumber(by.organisation());
        Map<Boolean, List<NoticeLine>> lines = inbox.notices(school).stream()
                .map(NoticeLine::of)
                .collect(Collectors.partitioningBy(NoticeLine::isDone));
        model.addAttribute("school", nameOf(school));
        model.addAttribute("waiting", lines.get(false));
        model.addAttribute("done", lines.get(true));
        return "school/inbox";
    }

    private String nameOf(InstitutionNumber school) {
        return register.school(school).map(known -> known.details().name()).orElse("uw school");
    }
}
