package be.handlewithcare.demo.issuer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The demo issuer's own page to sign in; in real life it is somebody else's. */
@Controller
final class DemoLoginController {

    /** @param error present after a wrong name or password */
    @GetMapping(DemoIssuerConfiguration.LOGIN_PAGE)
    String login(@RequestParam(required = false) @Nullable String error, Model model) {
        model.addAttribute("failed", error != null);
        return "demo/inloggen";
    }
}
