package be.handlewithcare.police.desk;

import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.monitoring.ZoneVolumes;
import java.time.Clock;
import java.time.YearMonth;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The officer's own zone in numbers: no child, no other zone. */
@Controller
final class FiguresController {
    private static final int MONTHS = 12;

    private final ZoneVolumes volumes;
    private final Clock clock;

    FiguresController(ZoneVolumes volumes, Clock clock) {
        this.volumes = volumes;
        this.clock = clock;
    }

    @GetMapping("/police/figures")
    String figures(Actor by, Model model) {
        ZoneCode zone = new ZoneCode(by.organisation());
        YearMonth last = Brussels.monthOf(clock.instant());
        YearMonth first = last.minusMonths(MONTHS - 1);
        model.addAttribute("zone", zone);
        model.addAttribute("figures", Figures.of(volumes.months(zone, first, last), first, last));
        return "police/figures";
    }
}
