package be.handlewithcare.app.signedout;

import be.handlewithcare.app.signedout.RecentSignIn.Browser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the pages around a form whose session has ended. The first two are reached by internal forwards only. */
@Controller
final class SignedOutController {
    private final RecentSignIn recent;
    private final KeptForms forms;

    SignedOutController(RecentSignIn recent, KeptForms forms) {
        this.recent = recent;
        this.forms = forms;
    }

    @GetMapping(FormsAfterTheSession.SIGNED_OUT)
    String signedOut() {
        return "signedout/signed-out";
    }

    @GetMapping(FormsAfterTheSession.OLD_PAGE)
    String oldPage() {
        return "signedout/kept-form";
    }

    /** Shows the kept form once its author has signed in. For another account the form is deleted, and the page says only that. */
    @GetMapping(FormsAfterTheSession.RESUME)
    String resume(HttpServletRequest request, HttpServletResponse response, Authentication by, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Optional<Browser> browser = recent.of(request);
        Optional<KeptForm> form = browser.flatMap(known -> forms.find(known, by.getName()));
        if (form.isEmpty()) {
            boolean another = browser.filter(forms::delete)
                    .filter(known -> !known.account().equals(by.getName()))
                    .isPresent();
            return another ? "signedout/kept-form" : "redirect:/";
        }
        model.addAttribute("form", form.get());
        model.addAttribute("kept", true);
        return "signedout/kept-form";
    }
}
