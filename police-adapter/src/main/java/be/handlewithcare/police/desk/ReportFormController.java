package be.handlewithcare.police.desk;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.intervention.ReportInterventions;
import be.handlewithcare.core.intervention.ReportInterventions.Receipt;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.web.InvalidFields;
import be.handlewithcare.web.page.FlashAttributes;
import be.handlewithcare.web.page.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An officer hands in an intervention. Nothing that was filled in is lost but by leaving the page. */
@Controller
final class ReportFormController {
    private static final Logger LOG = LoggerFactory.getLogger(ReportFormController.class);

    private final ReportFormReader reader;
    private final ReportInterventions reports;
    private final WrittenTime times;
    private final Clock clock;

    ReportFormController(ReportFormReader reader, ReportInterventions reports, WrittenTime times, Clock clock) {
        this.reader = reader;
        this.reports = reports;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping("/police/report")
    ModelAndView empty() {
        return page(ReportForm.fresh(UUID.randomUUID(), times.now()), HttpStatus.OK, List.of());
    }

    @PostMapping(path = "/police/report", params = "add")
    ModelAndView another(HttpServletRequest request) {
        ReportForm form = ReportForm.of(request, UUID.randomUUID());
        return page(form.hasRoom() ? form.withAnotherLine() : form, HttpStatus.OK, List.of())
                .addObject("added", form.hasRoom());
    }

    @PostMapping(path = "/police/report", params = "!add")
    ModelAndView report(HttpServletRequest request, HttpServletResponse response, Actor by, RedirectAttributes next) {
        ReportForm form = ReportForm.of(request, UUID.randomUUID());
        ZoneCode zone = new ZoneCode(by.organisation());
        try {
            Receipt receipt = reports.report(reader.read(form, zone), by);
            LOG.info(
                    "intervention {} of zone {} {} by an officer",
                    receipt.intervention(),
                    zone,
                    receipt.isNew() ? "kept" : "known already");
            FlashAttributes.add(next, "message", "police.done.reported");
            return new ModelAndView(SeeOther.to("/police/interventions/" + receipt.intervention()));
        } catch (InvalidFields invalid) {
            return page(form, HttpStatus.UNPROCESSABLE_CONTENT, ReportFormReader.onPage(invalid, form));
        } catch (Rejected rejected) {
            return refused(form, rejected, response);
        }
    }

    private ModelAndView refused(ReportForm form, Rejected rejected, HttpServletResponse response) {
        return switch (rejected.rule()) {
            case TOO_OLD ->
                page(form, HttpStatus.UNPROCESSABLE_CONTENT, List.of(new FormError("when", 0, Rule.TOO_OLD)));
            // Another sheet from here on: pressing again hands this in beside what the first one said.
            case REFERENCE_REUSED ->
                page(form.withId(UUID.randomUUID()), HttpStatus.CONFLICT, List.of())
                        .addObject("reused", true);
            case LOOKUPS_USED_UP -> {
                Duration wait = rejected.retryAfter().orElse(Duration.ofHours(1));
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
                yield page(form, HttpStatus.TOO_MANY_REQUESTS, List.of())
                        .addObject("again", clock.instant().plus(wait).plusSeconds(59));
            }
            default -> throw rejected;
        };
    }

    private static ModelAndView page(ReportForm form, HttpStatus status, List<FormError> errors) {
        ModelAndView page = new ModelAndView("police/report", status);
        page.addObject("sheet", form);
        page.addObject("errors", errors);
        page.addObject(
                "wrong", errors.stream().collect(Collectors.toMap(FormError::id, error -> error, (one, _) -> one)));
        return page;
    }
}
