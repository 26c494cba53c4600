package be.handlewithcare.police.desk;

import be.handlewithcare.core.child.IdentityVault.Opened;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.signal.DecideOnSignals;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.desk.SignalView;
import be.handlewithcare.web.page.SeeOther;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One signal. Whom it is about is shown by a deliberate act, on that answer only. */
@Controller
final class SignalPageController {
    private static final Logger LOG = LoggerFactory.getLogger(SignalPageController.class);

    private final OwnSignals signals;
    private final SignalSheet sheet;
    private final DecideOnSignals decide;

    SignalPageController(OwnSignals signals, SignalSheet sheet, DecideOnSignals decide) {
        this.signals = signals;
        this.sheet = sheet;
        this.decide = decide;
    }

    @GetMapping("/police/signals/{id}")
    ModelAndView show(@PathVariable String id, Actor by) {
        return sheet.plain(signals.find(id, by), by);
    }

    @PostMapping("/police/signals/{id}/reveal")
    ModelAndView reveal(@PathVariable String id, Actor by) {
        SignalView signal = signals.find(id, by);
        ZoneCode zone = new ZoneCode(by.organisation());
        Opened opened;
        try {
            opened = decide.reveal(signal.signal(), zone, by);
        } catch (Rejected rejected) {
            if (rejected.rule() != Rule.NOT_AWAITING) {
                throw rejected;
            }
            return sheet.overtaken(signals.find(id, by), by, rejected.rule());
        }
        LOG.info("signal {} of zone {} revealed to an officer", signal.signal(), zone);
        return sheet.revealed(signal, by, opened);
    }

    /** For who comes back to one of these addresses, by a bookmark or after signing in again: nothing is done, or shown. */
    @GetMapping({
        "/police/signals/{id}/reveal",
        "/police/signals/{id}/placement",
        "/police/signals/{id}/closing",
        "/police/signals/{id}/withdrawal"
    })
    ModelAndView comeBack(@PathVariable String id, Actor by) {
        return new ModelAndView(
                SeeOther.to("/police/signals/" + signals.find(id, by).signal()));
    }
}
