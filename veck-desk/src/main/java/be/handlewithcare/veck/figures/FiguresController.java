package be.handlewithcare.veck.figures;

import be.handlewithcare.core.zone.PoliceZone;
import be.handlewithcare.core.zone.ZoneDirectory;
import be.handlewithcare.web.InvalidFields;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows how it is going. */
@Controller
final class FiguresController {
    private static final int CHART_HEIGHT = 280;

    private final FindFigures figures;
    private final ZoneDirectory zones;
    private final Clock clock;

    FiguresController(FindFigures figures, ZoneDirectory zones, Clock clock) {
        this.figures = figures;
        this.zones = zones;
        this.clock = clock;
    }

    @GetMapping("/veck")
    String show(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String province,
            @RequestParam(required = false) @Nullable String zone,
            Model model,
            HttpServletResponse response) {
        FiguresForm form = FiguresForm.of(from, to, province, zone);
        offer(model);
        try {
            show(form.read(zones, clock.instant()), model);
        } catch (InvalidFields invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("form", form)
                    .addAttribute(
                            "errors",
                            invalid.errors().stream()
                                    .map(error -> error.pointer())
                                    .distinct()
                                    .toList());
        }
        return "veck/figures";
    }

    private void offer(Model model) {
        model.addAttribute(
                "zones",
                zones.zones().stream()
                        .filter(PoliceZone::current)
                        .sorted(Comparator.comparing(PoliceZone::name, String.CASE_INSENSITIVE_ORDER))
                        .toList());
        model.addAttribute("provinces", zones.provinces().keySet());
    }

    private void show(FiguresQuestion question, Model model) {
        Figures found = figures.find(question);
        long most =
                found.months().stream().mapToLong(row -> row.signals()).max().orElse(0);
        model.addAttribute("form", FiguresForm.of(question))
                .addAttribute("kept", question.kept())
                .addAttribute("perZone", found.perZone())
                .addAttribute("childrenPerYear", question.period().spansSchoolYears())
                .addAttribute(
                        "tables",
                        FigureTables.of(found, zones).stream().collect(Collectors.toMap(Table::name, table -> table)))
                .addAttribute(
                        "months", MonthChart.of(Cell.word("veck.table.months"), found.months(), CHART_HEIGHT, most))
                .addAttribute("placeCharts", PlaceCharts.of(found, new PlaceTables(found, ZoneNames.of(zones))))
                .addAttribute("delays", DelayChart.of(found.promptness()));
    }
}
