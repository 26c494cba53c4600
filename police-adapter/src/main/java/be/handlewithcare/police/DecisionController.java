package be.handlewithcare.police;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.signal.AttentionReason;
import be.handlewithcare.core.signal.ClosingReason;
import be.handlewithcare.core.signal.DecideOnSignals;
import be.handlewithcare.core.signal.WithdrawalReason;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.desk.SignalStatus;
import be.handlewithcare.projections.desk.ZoneDesk;
import be.handlewithcare.web.Conflict;
import be.handlewithcare.web.FieldError;
import be.handlewithcare.web.InvalidFields;
import be.handlewithcare.web.StrictJson;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a zone decides on a signal; each answer is the signal as it stands now, also to who came too late. */
@RestController
@RequestMapping(path = "/api/police/v1/signals/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class DecisionController {
    private static final Logger LOG = LoggerFactory.getLogger(DecisionController.class);

    private final StrictJson json;
    private final DecideOnSignals decide;
    private final ZoneDesk desk;
    private final CandidateSchools candidates;

    DecisionController(StrictJson json, DecideOnSignals decide, ZoneDesk desk, CandidateSchools candidates) {
        this.json = json;
        this.decide = decide;
        this.desk = desk;
        this.candidates = candidates;
    }

    @GetMapping("/candidates")
    List<CandidateAnswer> candidates(@PathVariable String id, Actor by) {
        ZoneCode zone = new ZoneCode(by.organisation());
        SignalId signal = WireId.signal(id);
        SignalAnswer now = answer(zone, signal);
        if (now.status() != SignalStatus.NEEDS_ATTENTION) {
            throw new Conflict(Rule.NOT_AWAITING, "signal", now);
        }
        return CandidateAnswer.of(candidates.look(signal, by), AttentionReason.valueOf(String.valueOf(now.reason())));
    }

    @PostMapping(path = "/placement", consumes = MediaType.APPLICATION_JSON_VALUE)
    SignalAnswer place(@PathVariable String id, HttpServletRequest request, Actor by) {
        List<InstitutionNumber> schools =
                json.read(request, WirePlacement.class).read();
        return decide("placed", id, by, (signal, zone) -> decide.place(signal, zone, schools, by));
    }

    @PostMapping(path = "/closing", consumes = MediaType.APPLICATION_JSON_VALUE)
    SignalAnswer close(@PathVariable String id, HttpServletRequest request, Actor by) {
        ClosingReason reason = json.read(request, WireReason.class).closing();
        return decide("closed", id, by, (signal, zone) -> decide.close(signal, zone, reason, by));
    }

    @PostMapping(path = "/withdrawal", consumes = MediaType.APPLICATION_JSON_VALUE)
    SignalAnswer withdraw(@PathVariable String id, HttpServletRequest request, Actor by) {
        WithdrawalReason reason = json.read(request, WireReason.class).withdrawal();
        return decide("withdrawn", id, by, (signal, zone) -> decide.withdraw(signal, zone, reason, by));
    }

    private SignalAnswer decide(String decided, String id, Actor by, Decision decision) {
        ZoneCode zone = new ZoneCode(by.organisation());
        SignalId signal = WireId.signal(id);
        // First of all, so that another zone's signal takes exactly the same steps as one that does not exist.
        answer(zone, signal);
        try {
            decision.take(signal, zone);
        } catch (Rejected rejected) {
            throw refusal(rejected, zone, signal);
        }
        LOG.info("signal {} of zone {} {} by its system", signal, zone, decided);
        return answer(zone, signal);
    }

    private RuntimeException refusal(Rejected rejected, ZoneCode zone, SignalId signal) {
        Rule rule = rejected.rule();
        return switch (rule) {
            case NOT_AWAITING, NOTICE_STANDS, ERASED -> new Conflict(rule, "signal", answer(zone, signal));
            case TOO_FEW, TOO_MANY, NOT_PARTICIPATING, RETURNED_BEFORE ->
                new InvalidFields(List.of(new FieldError("/schools", rule)));
            default -> rejected;
        };
    }

    private SignalAnswer answer(ZoneCode zone, SignalId signal) {
        return desk.signal(zone, signal).map(SignalAnswer::of).orElseThrow(() -> new Rejected(Rule.NOT_FOUND));
    }

    /** What is asked of the domain. */
    private interface Decision {
        void take(SignalId signal, ZoneCode zone);
    }
}
