package be.handlewithcare.schoolportal;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.projections.desk.SchoolInbox;
import be.handlewithcare.projections.desk.SchoolRegister;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The inbox: what waits, by the night or day in which it came, and what is done, newest first, without a single name. */
@Controller
final class InboxController {
    private final SchoolInbox inbox;
    private final SchoolRegister register;
    private final Clock clock;

    InboxController(SchoolInbox inbox, SchoolRegister register, Clock clock) {
        this.inbox = inbox;
        this.register = register;
        this.clock = clock;
    }

    @GetMapping("/school")
    String inbox(Actor by, Model model) {
        InstitutionNumber school = new InstitutionNumber(by.organisation());
        Map<Boolean, List<InboxLine>> lines = InboxLine.of(inbox.notices(school)).stream()
                .collect(Collectors.partitioningBy(line -> line.notice().isDone()));
        register.school(school)
                .ifPresent(known -> model.addAttribute("school", known.details().name()));
        model.addAttribute("waiting", InboxGroup.of(lines.getOrDefault(false, List.of()), clock.instant()));
        model.addAttribute("done", lines.get(true));
        return "school/inbox";
    }
}
