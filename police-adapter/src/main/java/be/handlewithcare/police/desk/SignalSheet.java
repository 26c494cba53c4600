package be.handlewithcare.police.desk;

import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.child.IdentityVault.Opened;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.signal.ClosingReason;
import be.handlewithcare.core.signal.WithdrawalReason;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.desk.SignalView;
import be.handlewithcare.projections.desk.ZoneDesk;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Fills the page of one signal: where it stands, and what may be decided on it. */
final class SignalSheet {
    private static final List<Reason> CLOSING = Arrays.stream(ClosingReason.values())
            .filter(ClosingReason::isForPersons)
            .map(reason -> new Reason(reason.name(), DutchReason.closing(reason)))
            .toList();
    private static final List<Reason> WITHDRAWAL = Arrays.stream(WithdrawalReason.values())
            .map(reason -> new Reason(reason.name(), DutchReason.withdrawal(reason)))
            .toList();

    private final ZoneDesk desk;
    private final Clock clock;

    SignalSheet(ZoneDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** As it stands, without the child. */
    ModelAndView plain(SignalView signal, ZoneCode zone) {
        return sheet(signal, zone, Filled.nothing(), HttpStatus.OK);
    }

    /** With the child, on this one answer. */
    ModelAndView revealed(SignalView signal, ZoneCode zone, Opened opened) {
        ModelAndView sheet = plain(signal, zone);
        switch (opened) {
            case Opened.Known(Identity child) -> {
                sheet.addObject("child", child);
                sheet.addObject("birthDate", DutchTime.day(child.birthDate().value()));
            }
            case Opened.Erased() -> sheet.addObject("forgotten", true);
        }
        return sheet;
    }

    /** With a form that has to be filled in again. */
    ModelAndView wrong(SignalView signal, ZoneCode zone, Filled filled) {
        return sheet(signal, zone, filled, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** As it stands now, for who came second. */
    ModelAndView overtaken(SignalView now, ZoneCode zone, Rule rule) {
        ModelAndView sheet = sheet(now, zone, Filled.nothing(), HttpStatus.CONFLICT);
        sheet.addObject("overtaken", why(rule));
        return sheet;
    }

    private static String why(Rule rule) {
        return switch (rule) {
            case ERASED -> "De gegevens van het kind zijn intussen gewist. Intrekken kan niet meer.";
            case NOTICE_STANDS ->
                "Een andere school heeft het bericht nog, dus afsluiten kan niet. Kies die school opnieuw als het kind"
                        + " daar naartoe gaat, of trek het signaal in.";
            default ->
                "Over dit signaal valt niets meer te beslissen: iemand anders was u voor, of de school werd"
                        + " intussen gevonden. Uw keuze is niet bewaard. Hieronder ziet u hoe het nu staat.";
        };
    }

    private ModelAndView sheet(SignalView signal, ZoneCode zone, Filled filled, HttpStatus status) {
        ModelAndView sheet = new ModelAndView("police/signal", status);
        sheet.addObject("line", SignalLine.of(signal, clock.instant()));
        sheet.addObject("candidates", new Candidates(desk.candidates(zone, signal.signal())));
        sheet.addObject("closingReasons", CLOSING);
        sheet.addObject("withdrawalReasons", WITHDRAWAL);
        sheet.addObject("filled", filled);
        sheet.addObject("forgotten", false);
        return sheet;
    }

    /** A reason to choose. */
    record Reason(String code, String text) {}
}
