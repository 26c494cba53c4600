package be.handlewithcare.veck.report;

import be.handlewithcare.veck.figures.FigureWords;
import be.handlewithcare.web.page.Times;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A report as a PDF that a screen reader can read: with its language, its title, its headings and its tables. */
public final class ReportPdf {
    private final ITemplateEngine templates;
    private final FigureWords words;
    private final Times times;
    private final PdfPress press;

    ReportPdf(ITemplateEngine templates, FigureWords words, Times times, PdfPress press) {
        this.templates = templates;
        this.words = words;
        this.times = times;
        this.press = press;
    }

    /** The file, in that language, which is also the one of the request. */
    public byte[] of(Report report, Locale language) {
        Context shown =
                new Context(language, Map.of("report", report, "words", words, "times", times, "look", press.look()));
        return press.printed(templates.process("veck/report-pdf", shown));
    }
}
