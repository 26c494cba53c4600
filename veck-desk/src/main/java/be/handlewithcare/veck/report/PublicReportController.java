package be.handlewithcare.veck.report;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.veck.export.FileForm;
import be.handlewithcare.web.InvalidFields;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the report that everybody may read, and hands it over as a file. */
@Controller
final class PublicReportController {
    private final PublicReports reports;
    private final ReportFiles files;
    private final Clock clock;

    PublicReportController(PublicReports reports, ReportFiles files, Clock clock) {
        this.reports = reports;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/veck/report/public")
    String show(@RequestParam(required = false) @Nullable String year, Model model, HttpServletResponse response) {
        ReportForm form = ReportForm.of(year, null);
        model.addAttribute("files", "/veck/report/public")
                .addAttribute("fields", List.of("year"))
                .addAttribute("years", reports.years())
                .addAttribute("toOwn", true);
        try {
            ReportYear chosen = form.read(clock.instant()).orElseGet(reports::usual);
            model.addAttribute("form", ReportForm.of(chosen))
                    .addAttribute("years", reports.offered(chosen))
                    .addAttribute("kept", chosen.query())
                    .addAttribute("other", "/veck/report?" + chosen.query())
                    .addAttribute("report", reports.find(chosen));
        } catch (InvalidFields invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("form", form).addAttribute("errors", List.of("year"));
        }
        return "veck/report";
    }

    @GetMapping("/veck/report/public.pdf")
    ResponseEntity<byte[]> pdf(@RequestParam(required = false) @Nullable String year, Actor by) {
        return files.pdf(find(year), by);
    }

    @GetMapping("/veck/report/public.csv")
    ResponseEntity<byte[]> csv(@RequestParam(required = false) @Nullable String year, Actor by) {
        return files.sheet(find(year), FileForm.CSV, by);
    }

    @GetMapping("/veck/report/public.xlsx")
    ResponseEntity<byte[]> xlsx(@RequestParam(required = false) @Nullable String year, Actor by) {
        return files.sheet(find(year), FileForm.XLSX, by);
    }

    private Report find(@Nullable String year) {
        return reports.find(ReportForm.of(year, null).read(clock.instant()).orElseGet(reports::usual));
    }

    /** The page says what is wrong with the question. */
    @ExceptionHandler(InvalidFields.class)
    String explained() {
        return "forward:/veck/report/public";
    }
}
