package be.handlewithcare.police;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.desk.ZoneDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows a zone how its signals stand. */
@RestController
@RequestMapping(path = "/api/police/v1/signals", produces = MediaType.APPLICATION_JSON_VALUE)
class SignalController {
    private final ZoneDesk desk;

    SignalController(ZoneDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/{id}")
    SignalAnswer signal(@PathVariable String id, Actor by) {
        return desk.signal(new ZoneCode(by.organisation()), WireId.signal(id))
                .map(SignalAnswer::of)
                .orElseThrow(() -> new Rejected(Rule.NOT_FOUND));
    }

    @GetMapping
    SignalPageAnswer signals(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            Actor by) {
        SignalQuery query = SignalQuery.of(status, cursor, limit);
        return SignalPageAnswer.of(
                desk.signals(new ZoneCode(by.organisation()), query.status(), query.after(), query.limit()));
    }
}
