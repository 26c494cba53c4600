package be.handlewithcare.axon.commit;

import be.handlewithcare.core.decision.Decider;
import be.handlewithcare.core.decision.DomainEvent;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.InterventionDecider;
import be.handlewithcare.core.intervention.InterventionEvent;
import be.handlewithcare.core.intervention.InterventionState;
import be.handlewithcare.core.notice.NoticeDecider;
import be.handlewithcare.core.notice.NoticeEvent;
import be.handlewithcare.core.notice.NoticeState;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.SchoolDecider;
import be.handlewithcare.core.school.SchoolEvent;
import be.handlewithcare.core.school.SchoolState;
import be.handlewithcare.core.signal.SignalDecider;
import be.handlewithcare.core.signal.SignalEvent;
import be.handlewithcare.core.signal.SignalState;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Where things stand, according to their events: what a task or an in-port asks before it decides. In a transaction. */
public final class StoredStates {
    private final EventStore events;

    public StoredStates(EventStore events) {
        this.events = events;
    }

    public SignalState of(SignalId signal) {
        return fold(signal.toString(), new SignalDecider(), SignalEvent.class);
    }

    public InterventionState of(InterventionId intervention) {
        return fold(intervention.toString(), new InterventionDecider(), InterventionEvent.class);
    }

    public NoticeState of(NoticeId notice) {
        return fold(notice.toString(), new NoticeDecider(), NoticeEvent.class);
    }

    public SchoolState of(InstitutionNumber school) {
        return fold(school.toString(), new SchoolDecider(), SchoolEvent.class);
    }

    /** What is of another kind under this id, such as an intervention, is nothing of this kind. */
    private <S, E extends DomainEvent> S fold(String id, Decider<?, S, E> decider, Class<E> family) {
        return events.readEvents(id)
                .asStream()
                .map(EventMessage::getPayload)
                .filter(family::isInstance)
                .map(family::cast)
                .reduce(decider.initial(), decider::evolve, (_, later) -> later);
    }
}
