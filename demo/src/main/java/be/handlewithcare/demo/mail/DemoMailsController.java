package be.handlewithcare.demo.mail;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows a visitor what schools, zones and VECK get by mail. */
@Controller
final class DemoMailsController {
    private final DemoMailbox mailbox;

    DemoMailsController(DemoMailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping(DemoMailConfiguration.MAILS)
    String mails(Model model) {
        model.addAttribute("mails", mailbox.newestFirst());
        model.addAttribute("total", mailbox.total());
        return "demo/mails";
    }
}
