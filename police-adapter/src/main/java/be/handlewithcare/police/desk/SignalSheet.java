package be.handlewithcare.police.desk;

import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.child.IdentityVault.Opened;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.signal.ClosingReason;
import be.handlewithcare.core.signal.WithdrawalReason;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.police.CandidateSchools;
import be.handlewithcare.projections.desk.SchoolChoice;
import be.handlewithcare.projections.desk.SchoolRegister;
import be.handlewithcare.projections.desk.SignalPlacement;
import be.handlewithcare.projections.desk.SignalView;
import be.handlewithcare.projections.desk.ZoneDesk;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Fills the page of one signal: where it stands, and what may be decided on it. */
final class SignalSheet {
    private static final List<ClosingReason> CLOSING = Arrays.stream(ClosingReason.values())
            .filter(ClosingReason::isForPersons)
            .toList();

    private final ZoneDesk desk;
    private final SchoolRegister register;
    private final CandidateSchools candidates;
    private final Clock clock;

    SignalSheet(ZoneDesk desk, SchoolRegister register, CandidateSchools candidates, Clock clock) {
        this.desk = desk;
        this.register = register;
        this.candidates = candidates;
        this.clock = clock;
    }

    /** As it stands, without the child. */
    ModelAndView plain(SignalView signal, Actor by) {
        return sheet(signal, by, Filled.nothing(), HttpStatus.OK);
    }

    /** With the child, on this one answer. */
    ModelAndView revealed(SignalView signal, Actor by, Opened opened) {
        ModelAndView sheet = plain(signal, by);
        switch (opened) {
            case Opened.Known(Identity child) -> sheet.addObject("child", child);
            case Opened.Erased() -> sheet.addObject("forgotten", true);
        }
        return sheet;
    }

    /** With a form that has to be filled in again. */
    ModelAndView wrong(SignalView signal, Actor by, Filled filled) {
        return sheet(signal, by, filled, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** As it stands now, for who came second. */
    ModelAndView overtaken(SignalView now, Actor by, Rule rule) {
        ModelAndView sheet = sheet(now, by, Filled.nothing(), HttpStatus.CONFLICT);
        sheet.addObject(
                "overtaken",
                switch (rule) {
                    case ERASED, NOTICE_STANDS -> "police.overtaken." + rule;
                    default -> "police.overtaken.text";
                });
        return sheet;
    }

    private ModelAndView sheet(SignalView signal, Actor by, Filled filled, HttpStatus status) {
        ModelAndView sheet = new ModelAndView("police/signal", status);
        SignalLine line = new SignalLine(signal);
        sheet.addObject("line", line);
        desk.placement(new ZoneCode(by.organisation()), signal.signal()).ifPresent(placement -> {
            sheet.addObject("placement", placement);
            sheet.addObject("schools", names(placement));
        });
        if (line.needsAttention()) {
            addCandidates(sheet, line, by);
        }
        sheet.addObject("closingReasons", CLOSING);
        sheet.addObject("withdrawalReasons", WithdrawalReason.values());
        sheet.addObject("filled", filled);
        sheet.addObject("forgotten", false);
        return sheet;
    }

    /** Above a limit all schools are shown without marks, as anybody sees them: a child never waits for an hour to pass. */
    private void addCandidates(ModelAndView sheet, SignalLine line, Actor by) {
        SignalId signal = line.signal().signal();
        List<SchoolChoice> schools;
        try {
            schools = candidates.look(signal, by);
        } catch (Rejected rejected) {
            Duration wait = rejected.retryAfter().orElseThrow(() -> rejected);
            schools = candidates.unmarked(signal, by);
            sheet.addObject("markedAgain", clock.instant().plus(wait).plusSeconds(59));
        }
        sheet.addObject("candidates", new Candidates(line.attention(), schools));
    }

    private List<String> names(SignalPlacement placement) {
        return placement.schools().stream().map(this::name).toList();
    }

    private String name(InstitutionNumber school) {
        return register.school(school)
                .map(known -> known.details().name() + ", " + known.details().municipality())
                .orElseGet(school::value);
    }
}
