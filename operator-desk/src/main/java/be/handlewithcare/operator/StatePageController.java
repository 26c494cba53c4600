package be.handlewithcare.operator;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.work.Retries;
import be.handlewithcare.web.InvalidFields;
import be.handlewithcare.web.page.FlashAttributes;
import be.handlewithcare.web.page.SeeOther;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the system is: its parts, what waits, what may be asked. From here what failed is tried again. */
@Controller
final class StatePageController {
    private static final String PAGE = "/operator";

    private final SystemState state;
    private final Retries retries;

    StatePageController(SystemState state, Retries retries) {
        this.state = state;
        this.retries = retries;
    }

    @GetMapping(PAGE)
    ModelAndView state() {
        return new ModelAndView("operator/state", Map.of("state", state.now()));
    }

    @PostMapping("/operator/retries")
    ModelAndView tryAgain(@RequestParam(required = false) @Nullable String kind, Actor by, RedirectAttributes next) {
        try {
            retries.tryAgain(kind == null ? "" : kind, by);
        } catch (Rejected noSuchKind) {
            return new ModelAndView("error/404", HttpStatus.NOT_FOUND);
        }
        FlashAttributes.add(next, "message", "operator.message.retried");
        return new ModelAndView(SeeOther.to(PAGE));
    }

    @PostMapping("/operator/resumption")
    ModelAndView resume(@RequestParam(required = false) @Nullable String source, Actor by, RedirectAttributes next) {
        LookupSource wanted;
        try {
            wanted = new ResumptionRequest(source).read();
        } catch (InvalidFields noSuchSource) {
            return new ModelAndView("error/404", HttpStatus.NOT_FOUND);
        }
        state.stoppages().resume(wanted, by);
        FlashAttributes.add(next, "message", "operator.message.resumed");
        return new ModelAndView(SeeOther.to(PAGE));
    }

    /** A language link or a bookmark asks these addresses too. */
    @GetMapping({"/operator/retries", "/operator/resumption"})
    View back() {
        return SeeOther.to(PAGE);
    }
}
