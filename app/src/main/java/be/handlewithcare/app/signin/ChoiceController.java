package be.handlewithcare.app.signin;

import be.handlewithcare.web.page.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Lets a person with several roles or organisations choose the capacity in which they work now. */
@Controller
final class ChoiceController {
    /** The page for choosing, and for choosing again. */
    static final String PATH = "/sign-in/as";

    private final CapacityNames names;
    private final RequestCache interrupted;

    ChoiceController(CapacityNames names, RequestCache interrupted) {
        this.names = names;
        this.interrupted = interrupted;
    }

    @GetMapping(PATH)
    Object choices(Locale language, HttpServletResponse response, Model model) {
        Optional<Person> person = CurrentPerson.find();
        if (person.isEmpty() || (person.get().as() != null && !person.get().hasSeveralCapacities())) {
            return SeeOther.to("/");
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        model.addAttribute("choices", choices(person.get(), language));
        return "sign-in/as";
    }

    /** Chooses the capacity that the form names, if the issuer gave it. */
    @PostMapping(PATH)
    View choose(
            @RequestParam(name = "as", defaultValue = "") String as,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Person> chosen =
                CurrentPerson.find().flatMap(person -> person.capacity(as).map(person::workingAs));
        if (chosen.isEmpty()) {
            return SeeOther.to(PATH);
        }
        request.changeSessionId();
        CurrentPerson.keep(chosen.get(), request, response);
        return onwards(request, response);
    }

    private View onwards(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest page = interrupted.getRequest(request, response);
        if (page == null) {
            return SeeOther.to("/");
        }
        interrupted.removeRequest(request, response);
        RedirectView back = new RedirectView(page.getRedirectUrl());
        back.setExposeModelAttributes(false);
        return back;
    }

    private List<Choice> choices(Person person, Locale language) {
        return person.capacities().stream()
                .map(capacity -> new Choice(
                        capacity.code(), names.of(capacity, language), Objects.equals(capacity, person.as())))
                .toList();
    }

    /** One capacity in the form. Public because templates see only public methods. */
    public record Choice(String code, String name, boolean now) {}
}
