package be.handlewithcare.veck.report;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.veck.export.FileForm;
import be.handlewithcare.web.InvalidFields;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands over as a file exactly what the report shows. */
@Controller
final class ReportExportController {
    private final FindReport reports;
    private final ReportFiles files;
    private final Clock clock;

    ReportExportController(FindReport reports, ReportFiles files, Clock clock) {
        this.reports = reports;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/veck/report.pdf")
    ResponseEntity<byte[]> pdf(
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String schoolYear,
            Actor by) {
        return files.pdf(find(year, schoolYear), by);
    }

    @GetMapping("/veck/report.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String schoolYear,
            Actor by) {
        return files.sheet(find(year, schoolYear), FileForm.CSV, by);
    }

    @GetMapping("/veck/report.xlsx")
    ResponseEntity<byte[]> xlsx(
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String schoolYear,
            Actor by) {
        return files.sheet(find(year, schoolYear), FileForm.XLSX, by);
    }

    private Report find(@Nullable String year, @Nullable String schoolYear) {
        ReportForm form = ReportForm.of(year, schoolYear);
        return reports.find(form.read(clock.instant()).orElseGet(reports::usual));
    }

    /** The page says what is wrong with the question. */
    @ExceptionHandler(InvalidFields.class)
    String explained() {
        return "forward:/veck/report";
    }
}
