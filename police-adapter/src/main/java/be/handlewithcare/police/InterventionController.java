package be.handlewithcare.police;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.intervention.Report;
import be.handlewithcare.core.intervention.ReportInterventions;
import be.handlewithcare.core.intervention.ReportInterventions.Receipt;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.desk.ZoneDesk;
import be.handlewithcare.web.FieldError;
import be.handlewithcare.web.InvalidFields;
import be.handlewithcare.web.StrictJson;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes an intervention in, and shows it again. */
@RestController
@RequestMapping(path = InterventionController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class InterventionController {
    static final String PATH = "/api/police/v1/interventions";

    private static final Logger LOG = LoggerFactory.getLogger(InterventionController.class);

    private final StrictJson json;
    private final ReportReader reader;
    private final ReportInterventions reports;
    private final ZoneDesk desk;

    InterventionController(StrictJson json, ReportReader reader, ReportInterventions reports, ZoneDesk desk) {
        this.json = json;
        this.reader = reader;
        this.reports = reports;
        this.desk = desk;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<InterventionAnswer> report(HttpServletRequest request, Actor by) {
        ZoneCode zone = new ZoneCode(by.organisation());
        Receipt receipt = keep(reader.read(json.read(request, WireReport.class), zone), by);
        LOG.info(
                "intervention {} of zone {} {}",
                receipt.intervention(),
                zone,
                receipt.isNew() ? "kept" : "known already");
        // Read again, for the statuses of a repeat have moved on.
        InterventionAnswer answer = answer(zone, receipt.intervention());
        return receipt.isNew()
                ? ResponseEntity.created(URI.create(PATH + "/" + receipt.intervention()))
                        .body(answer)
                : ResponseEntity.ok(answer);
    }

    /** The one rule of a field that shows only where it is known whether the report is a resend. */
    private Receipt keep(Report report, Actor by) {
        try {
            return reports.report(report, by);
        } catch (Rejected rejected) {
            throw rejected.rule() == Rule.TOO_OLD
                    ? new InvalidFields(List.of(new FieldError("/occurredAt", Rule.TOO_OLD)))
                    : rejected;
        }
    }

    @GetMapping("/{id}")
    InterventionAnswer intervention(@PathVariable String id, Actor by) {
        return answer(new ZoneCode(by.organisation()), WireId.intervention(id));
    }

    private InterventionAnswer answer(ZoneCode zone, InterventionId intervention) {
        return desk.intervention(zone, intervention)
                .map(InterventionAnswer::of)
                .orElseThrow(() -> new Rejected(Rule.NOT_FOUND));
    }
}
