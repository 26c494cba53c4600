package be.handlewithcare.veck.figures;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.zone.ZoneDirectory;
import be.handlewithcare.veck.export.FileExport;
import be.handlewithcare.veck.export.FileForm;
import be.handlewithcare.veck.monitoring.Period;
import be.handlewithcare.web.InvalidFields;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands over as a file exactly what the page shows. */
@Controller
final class FiguresExportController {
    private final FindFigures figures;
    private final ZoneDirectory zones;
    private final MessageSource words;
    private final FileExport export;
    private final Clock clock;

    FiguresExportController(
            FindFigures figures, ZoneDirectory zones, MessageSource words, FileExport export, Clock clock) {
        this.figures = figures;
        this.zones = zones;
        this.words = words;
        this.export = export;
        this.clock = clock;
    }

    @GetMapping("/veck/export.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String province,
            @RequestParam(required = false) @Nullable String zone,
            Actor by) {
        return file(FiguresForm.of(from, to, province, zone), FileForm.CSV, by);
    }

    @GetMapping("/veck/export.xlsx")
    ResponseEntity<byte[]> xlsx(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String province,
            @RequestParam(required = false) @Nullable String zone,
            Actor by) {
        return file(FiguresForm.of(from, to, province, zone), FileForm.XLSX, by);
    }

    private ResponseEntity<byte[]> file(FiguresForm form, FileForm kind, Actor by) {
        FiguresQuestion question = form.read(zones, clock.instant());
        Period period = question.period();
        FiguresSheet sheet = new FiguresSheet(key -> words.getMessage(key, null, LocaleContextHolder.getLocale()));
        return export.file(
                "figures",
                period.first(),
                period.last(),
                sheet.of(question, FigureTables.of(figures.find(question), zones)),
                kind,
                by);
    }

    /** The page says what is wrong with the question. */
    @ExceptionHandler(InvalidFields.class)
    String explained() {
        return "forward:/veck";
    }
}
