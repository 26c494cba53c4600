package be.handlewithcare.veck.report;

import be.handlewithcare.veck.report.ReportYear.Kind;
import be.handlewithcare.web.InvalidFields;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the report of a year. */
@Controller
final class ReportController {
    private final FindReport reports;
    private final Clock clock;

    ReportController(FindReport reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping("/veck/report")
    String show(
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String schoolYear,
            Model model,
            HttpServletResponse response) {
        ReportForm form = ReportForm.of(year, schoolYear);
        offer(model);
        try {
            ReportYear chosen = form.read(clock.instant()).orElseGet(reports::usual);
            model.addAttribute("form", ReportForm.of(chosen))
                    .addAttribute("kept", chosen.query())
                    .addAttribute("other", "/veck/report/public")
                    .addAttribute("report", reports.find(chosen));
        } catch (InvalidFields invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("form", form)
                    .addAttribute(
                            "errors",
                            invalid.errors().stream()
                                    .map(error -> error.pointer())
                                    .toList());
        }
        return "veck/report";
    }

    private void offer(Model model) {
        model.addAttribute("files", "/veck/report")
                .addAttribute("fields", List.of("year", "schoolYear"))
                .addAttribute(
                        "years", ReportYear.of(Kind.CALENDAR, clock.instant()).backwards())
                .addAttribute(
                        "schoolYears",
                        ReportYear.of(Kind.SCHOOL, clock.instant()).backwards());
    }
}
