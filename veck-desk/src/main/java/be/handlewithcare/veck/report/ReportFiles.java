package be.handlewithcare.veck.report;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.veck.export.FileExport;
import be.handlewithcare.veck.export.FileForm;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A report as a file, in the language of who asks. */
record ReportFiles(ReportPdf press, MessageSource words, FileExport export) {

    ResponseEntity<byte[]> pdf(Report report, Actor by) {
        return export.file(
                name(report),
                report.period().first(),
                report.period().last(),
                "pdf",
                MediaType.APPLICATION_PDF,
                press.of(report, LocaleContextHolder.getLocale()),
                by);
    }

    ResponseEntity<byte[]> sheet(Report report, FileForm form, Actor by) {
        return export.file(
                name(report),
                report.period().first(),
                report.period().last(),
                new ReportSheet(words, LocaleContextHolder.getLocale()).of(report),
                form,
                by);
    }

    private static String name(Report report) {
        return report.isPublic() ? "public-report" : "yearly-report";
    }
}
