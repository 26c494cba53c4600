package be.handlewithcare.police;

import be.handlewithcare.core.audit.RefusalLog;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.signal.DecideOnSignals;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.desk.SchoolChoice;
import be.handlewithcare.projections.desk.ZoneDesk;
import java.util.List;

/**
 * The schools to choose from for a signal. They tell where children with that name, or nearly that name, go to school, so each
 * look is on the audit log before they are shown, and counts towards the limits on lookups.
 */
public final class CandidateSchools {
    private final DecideOnSignals decide;
    private final ZoneDesk desk;
    private final RefusalLog refusals;

    CandidateSchools(DecideOnSignals decide, ZoneDesk desk, RefusalLog refusals) {
        this.decide = decide;
        this.desk = desk;
        this.refusals = refusals;
    }

    /**
     * Returns the schools for a signal of the actor's own zone that needs attention.
     *
     * @throws Rejected {@link Rule#LOOKUPS_USED_UP} above a limit, saying for how long
     * @throws RuntimeException if the look cannot be written to the audit log
     */
    public List<SchoolChoice> look(SignalId signal, Actor by) {
        ZoneCode zone = new ZoneCode(by.organisation());
        try {
            decide.look(signal, zone, by);
        } catch (Rejected rejected) {
            refusals.refused(by, signal.toString(), rejected.rule().code());
            throw rejected;
        }
        return desk.candidates(zone, signal);
    }

    /** Returns all schools without marks: public knowledge, so that an officer above a limit can still decide. */
    public List<SchoolChoice> unmarked(SignalId signal, Actor by) {
        return desk.candidates(new ZoneCode(by.organisation()), signal).stream()
                .map(choice -> new SchoolChoice(choice.school(), choice.name(), choice.municipality(), false))
                .toList();
    }
}
