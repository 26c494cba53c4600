package be.handlewithcare.police;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.desk.SchoolChoice;
import be.handlewithcare.projections.desk.ZoneDesk;
import java.time.Clock;
import java.util.List;

/**
 * The schools to choose from for a signal. They tell where children of that name, or of nearly that name, go to school, so
 * each look is on the trail before they are shown.
 */
public final class CandidateSchools {
    private final ZoneDesk desk;
    private final AuditTrail trail;
    private final Clock clock;

    CandidateSchools(ZoneDesk desk, AuditTrail trail, Clock clock) {
        this.desk = desk;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Those of a signal of the actor's own zone that needs attention.
     *
     * @throws RuntimeException if the look cannot be written onto the trail
     */
    public List<SchoolChoice> look(SignalId signal, Actor by) {
        trail.record(
                new AuditEntry(clock.instant(), by, AuditAction.SEARCHED, signal.toString(), signal, AuditEntry.DONE));
        return desk.candidates(new ZoneCode(by.organisation()), signal);
    }
}
