package be.handlewithcare.police.desk;

import be.handlewithcare.core.audit.RefusalLog;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.desk.InterventionView;
import be.handlewithcare.projections.desk.SignalView;
import be.handlewithcare.projections.desk.ZoneDesk;
import be.handlewithcare.web.WrittenUuid;
import java.util.Optional;

/** Finds signals and interventions of an officer's own zone. Who asks for anything else finds nothing, and is on the trail. */
final class OwnSignals {
    private static final String NO_ID = "signal";

    private final ZoneDesk desk;
    private final RefusalLog refusals;

    OwnSignals(ZoneDesk desk, RefusalLog refusals) {
        this.desk = desk;
        this.refusals = refusals;
    }

    /**
     * The signal with this id, as it stands in the address.
     *
     * @throws Rejected {@link Rule#NOT_FOUND}
     */
    SignalView find(String id, Actor by) {
        Optional<SignalId> asked = WrittenUuid.read(id).map(SignalId::new);
        Optional<SignalView> own = asked.flatMap(signal -> desk.signal(new ZoneCode(by.organisation()), signal));
        if (own.isEmpty()) {
            // What was typed instead of an id could be anything, a name too: it is not repeated.
            refuse(asked.map(SignalId::toString).orElse(NO_ID), by);
        }
        return own.orElseThrow(() -> new Rejected(Rule.NOT_FOUND));
    }

    /**
     * The intervention with this id, as it stands in the address.
     *
     * @throws Rejected {@link Rule#NOT_FOUND}
     */
    InterventionView findIntervention(String id, Actor by) {
        Optional<InterventionId> asked = WrittenUuid.read(id).map(InterventionId::new);
        Optional<InterventionView> own =
                asked.flatMap(intervention -> desk.intervention(new ZoneCode(by.organisation()), intervention));
        if (own.isEmpty()) {
            refuse(asked.map(InterventionId::toString).orElse("intervention"), by);
        }
        return own.orElseThrow(() -> new Rejected(Rule.NOT_FOUND));
    }

    private void refuse(String object, Actor by) {
        refusals.refused(by, object, Rule.NOT_FOUND.code());
    }
}
