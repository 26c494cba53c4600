package be.handlewithcare.projections.monitoring;

import be.handlewithcare.core.child.ChildToken;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.zone.ZoneCode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the auditor asks for a child that uses its right of access. */
public interface SignalsOfChild {
    /** The signals of the child with these tokens, one per school year, that is not forgotten; oldest first. */
    List<Found> find(Set<ChildToken> tokens);

    /**
     * One signal of the child.
     *
     * @param status as its zone sees it
     * @param reason why it needs attention, was closed or was withdrawn, as a code
     * @param schools every one that it was placed at, also those that sent it back
     */
    record Found(
            SignalId signal,
            InterventionId intervention,
            ZoneCode zone,
            Instant occurredAt,
            String status,
            @Nullable String reason,
            List<InstitutionNumber> schools) {
        public Found {
            schools = List.copyOf(schools);
        }
    }
}
