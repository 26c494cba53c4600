package be.handlewithcare.veck.report;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.veck.export.FileExport;
import be.handlewithcare.veck.export.FileForm;
import be.handlewithcare.web.InvalidFields;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands over as a file exactly what the report shows. */
@Controller
final class ReportExportController {
    private static final String FIGURES = "yearly-report";

    private final FindReport reports;
    private final ReportPdf pdf;
    private final MessageSource words;
    private final FileExport export;
    private final Clock clock;

    ReportExportController(FindReport reports, ReportPdf pdf, MessageSource words, FileExport export, Clock clock) {
        this.reports = reports;
        this.pdf = pdf;
        this.words = words;
        this.export = export;
        this.clock = clock;
    }

    @GetMapping("/veck/report.pdf")
    ResponseEntity<byte[]> pdf(
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String schoolYear,
            Actor by) {
        Report report = find(ReportForm.of(year, schoolYear));
        return export.file(
                FIGURES,
                report.period().first(),
                report.period().last(),
                "pdf",
                MediaType.APPLICATION_PDF,
                pdf.of(report, LocaleContextHolder.getLocale()),
                by);
    }

    @GetMapping("/veck/report.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String schoolYear,
            Actor by) {
        return sheet(ReportForm.of(year, schoolYear), FileForm.CSV, by);
    }

    @GetMapping("/veck/report.xlsx")
    ResponseEntity<byte[]> xlsx(
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String schoolYear,
            Actor by) {
        return sheet(ReportForm.of(year, schoolYear), FileForm.XLSX, by);
    }

    private ResponseEntity<byte[]> sheet(ReportForm form, FileForm kind, Actor by) {
        Report report = find(form);
        ReportSheet sheet = new ReportSheet(words, LocaleContextHolder.getLocale());
        return export.file(FIGURES, report.period().first(), report.period().last(), sheet.of(report), kind, by);
    }

    private Report find(ReportForm form) {
        return reports.find(form.read(clock.instant()).orElseGet(reports::usual));
    }

    /** The page says what is wrong with the question. */
    @ExceptionHandler(InvalidFields.class)
    String explained() {
        return "forward:/veck/report";
    }
}
