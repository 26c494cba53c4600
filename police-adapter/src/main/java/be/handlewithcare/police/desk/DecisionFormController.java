package be.handlewithcare.police.desk;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.signal.ClosingReason;
import be.handlewithcare.core.signal.DecideOnSignals;
import be.handlewithcare.core.signal.WithdrawalReason;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.police.desk.Filled.Form;
import be.handlewithcare.projections.desk.SignalView;
import be.handlewithcare.web.page.FlashAttributes;
import be.handlewithcare.web.page.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an officer decides on a signal. */
@Controller
final class DecisionFormController {
    private static final Logger LOG = LoggerFactory.getLogger(DecisionFormController.class);

    private final OwnSignals signals;
    private final SignalSheet sheet;
    private final DecideOnSignals decide;

    DecisionFormController(OwnSignals signals, SignalSheet sheet, DecideOnSignals decide) {
        this.signals = signals;
        this.sheet = sheet;
        this.decide = decide;
    }

    @PostMapping("/police/signals/{id}/placement")
    ModelAndView place(@PathVariable String id, HttpServletRequest request, Actor by, RedirectAttributes next) {
        Filled filled = Filled.placement(values(request, "school"), values(request, "other"));
        Decision decision = (signal, zone) -> {
            List<InstitutionNumber> schools = filled.schools();
            if (schools.size() > 1 && takesOne(signal)) {
                throw new Rejected(Rule.TOO_MANY);
            }
            decide.place(signal.signal(), zone, schools, by);
        };
        return decide(id, by, filled, decision).orElseGet(() -> desk("police.done.placed", next));
    }

    @PostMapping("/police/signals/{id}/closing")
    ModelAndView close(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String reason,
            Actor by,
            RedirectAttributes next) {
        Decision decision =
                (signal, zone) -> decide.close(signal.signal(), zone, chosen(ClosingReason.values(), reason), by);
        return decide(id, by, Filled.of(Form.CLOSING), decision).orElseGet(() -> desk("police.done.closed", next));
    }

    @PostMapping("/police/signals/{id}/withdrawal")
    ModelAndView withdraw(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String reason,
            Actor by,
            RedirectAttributes next) {
        Decision decision =
                (signal, zone) -> decide.withdraw(signal.signal(), zone, chosen(WithdrawalReason.values(), reason), by);
        return decide(id, by, Filled.of(Form.WITHDRAWAL), decision)
                .orElseGet(
                        () -> done("/police/signals/" + signals.find(id, by).signal(), "police.done.withdrawn", next));
    }

    /** Whether only one school may be chosen for the signal as it stands. */
    private static boolean takesOne(SignalView signal) {
        SignalLine line = new SignalLine(signal);
        return line.needsAttention() && line.attention().mostSchools() == 1;
    }

    private static Filled refused(Filled filled, Rule rule, SignalView signal) {
        return rule == Rule.TOO_MANY && takesOne(signal) ? filled.refusedAsSeveral() : filled.refusedBy(rule);
    }

    private static List<String> values(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameterValues(name))
                .map(List::of)
                .orElse(List.of());
    }

    private static ModelAndView desk(String message, RedirectAttributes next) {
        return done("/police", message, next);
    }

    private static ModelAndView done(String path, String message, RedirectAttributes next) {
        FlashAttributes.add(next, "message", message);
        return new ModelAndView(SeeOther.to(path));
    }

    /** Nothing if it was decided, or the page that says why not. */
    private Optional<ModelAndView> decide(String id, Actor by, Filled filled, Decision decision) {
        SignalView signal = signals.find(id, by);
        ZoneCode zone = new ZoneCode(by.organisation());
        try {
            decision.take(signal, zone);
        } catch (Rejected rejected) {
            Rule rule = rejected.rule();
            return Optional.of(
                    switch (rule) {
                        case NOT_AWAITING, NOTICE_STANDS, ERASED -> sheet.overtaken(signals.find(id, by), by, rule);
                        case REQUIRED, FORMAT, TOO_FEW, TOO_MANY, NOT_PARTICIPATING, RETURNED_BEFORE ->
                            sheet.wrong(signal, by, refused(filled, rule, signal));
                        default -> throw rejected;
                    });
        }
        LOG.info("signal {} of zone {}: {} by an officer", signal.signal(), zone, filled.form());
        return Optional.empty();
    }

    private static <E extends Enum<E>> E chosen(E[] reasons, @Nullable String code) {
        return Stream.of(reasons)
                .filter(reason -> reason.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new Rejected(Rule.REQUIRED));
    }

    /** What is asked of the domain. */
    private interface Decision {
        void take(SignalView signal, ZoneCode zone);
    }
}
