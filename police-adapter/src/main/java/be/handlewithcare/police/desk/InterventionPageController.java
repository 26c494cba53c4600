package be.handlewithcare.police.desk;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.projections.desk.InterventionView;
import be.handlewithcare.projections.desk.SignalStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was handed in, and how it stands with each child: in the order of the report, without a name. */
@Controller
final class InterventionPageController {
    private final OwnSignals signals;

    InterventionPageController(OwnSignals signals) {
        this.signals = signals;
    }

    @GetMapping("/police/interventions/{id}")
    String show(@PathVariable String id, Actor by, Model model) {
        InterventionView intervention = signals.findIntervention(id, by);
        model.addAttribute("intervention", intervention);
        model.addAttribute(
                "lines", intervention.signals().stream().map(SignalLine::new).toList());
        model.addAttribute(
                "firsts",
                intervention.signals().stream()
                        .map(intervention.signals()::indexOf)
                        .map(first -> first + 1)
                        .toList());
        model.addAttribute(
                "moving",
                intervention.signals().stream().anyMatch(signal -> signal.status() == SignalStatus.AWAITING_SCHOOL));
        return "police/intervention";
    }
}
