package be.handlewithcare.operator;

import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.child.EraseIdentities;
import be.handlewithcare.core.child.ErasureCause;
import be.handlewithcare.core.child.ErasureCounts;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.web.FieldError;
import be.handlewithcare.web.InvalidFields;
import be.handlewithcare.web.page.FlashAttributes;
import be.handlewithcare.web.page.FormFaults;
import be.handlewithcare.web.page.SeeOther;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How many children were forgotten, and the form by which one is. It is known by the number of its signal alone. */
@Controller
final class ErasuresPageController {
    private static final String PAGE = "/operator/erasures";
    private static final int DAYS = 30;

    private final EraseIdentities erase;
    private final ErasureCounts counts;
    private final Clock clock;

    ErasuresPageController(EraseIdentities erase, ErasureCounts counts, Clock clock) {
        this.erase = erase;
        this.counts = counts;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    ModelAndView erasures() {
        return page(null, FormFaults.NONE);
    }

    /** Erasing cannot be undone, so the form asks whether one is sure. */
    @PostMapping(PAGE)
    ModelAndView erase(
            @RequestParam(required = false) @Nullable String signal,
            @RequestParam(required = false) @Nullable String sure,
            Actor by,
            RedirectAttributes next) {
        ErasureRequest request = new ErasureRequest(signal == null || signal.isBlank() ? null : signal.strip());
        try {
            FlashAttributes.add(next, "erased", ErasureAnswer.of(erase.erase(checked(request, sure), by)));
            return new ModelAndView(SeeOther.to(PAGE));
        } catch (InvalidFields invalid) {
            return page(signal, FormFaults.of(invalid.errors()));
        } catch (Rejected rejected) {
            return page(signal, FormFaults.of("signal", rejected.rule()));
        }
    }

    private static SignalId checked(ErasureRequest request, @Nullable String sure) {
        List<FieldError> errors = new ArrayList<>();
        try {
            SignalId signal = request.read();
            if (sure != null) {
                return signal;
            }
        } catch (InvalidFields invalid) {
            errors.addAll(invalid.errors());
        }
        if (sure == null) {
            errors.add(new FieldError("/sure", Rule.REQUIRED));
        }
        throw new InvalidFields(errors);
    }

    private ModelAndView page(@Nullable String signal, FormFaults faults) {
        LocalDate first = Brussels.dayOf(clock.instant()).minusDays(DAYS - 1L);
        return new ModelAndView("operator/erasures", faults.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .addObject("signal", signal)
                .addObject("faults", faults)
                .addObject("causes", ErasureCause.values())
                .addObject("days", ForgottenDays.of(counts.since(first)));
    }
}
