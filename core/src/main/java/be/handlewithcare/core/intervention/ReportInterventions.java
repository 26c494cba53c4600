package be.handlewithcare.core.intervention;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.SignalId;
import java.time.Instant;
import java.util.List;

/** What a police zone asks: take note of this intervention, durably. */
public interface ReportInterventions {

    /**
     * Stores the intervention and one signal per child in one commit. May be repeated with the same content: the answer
     * is the same and nothing else happens.
     *
     * @throws be.handlewithcare.core.decision.Rejected {@code reference-reused} for other content under a known
     *     reference, a rule of {@link ReportRules}, or {@code too-many} with the time to wait if the zone or the
     *     officer reported too many children of late, which a resend never meets; nothing is stored then
     */
    Receipt report(Report report, Actor by);

    /**
     * Proof that it is kept.
     *
     * @param dueAt when the schools must know
     * @param signals the signal of each child of the report, in its order; a child named twice has one signal
     * @param isNew whether this call stored it, and not an earlier one
     */
    record Receipt(
            InterventionId intervention, Instant occurredAt, Instant dueAt, List<SignalId> signals, boolean isNew) {
        public Receipt {
            signals = List.copyOf(signals);
        }
    }
}
