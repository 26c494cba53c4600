package be.handlewithcare.axon.commit;

import be.handlewithcare.axon.aggregate.CommandRouting;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Decided;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.intervention.InterventionCommand;
import be.handlewithcare.core.intervention.InterventionEvent;
import be.handlewithcare.core.intervention.InterventionState;
import be.handlewithcare.core.notice.NoticeCommand;
import be.handlewithcare.core.notice.NoticeEvent;
import be.handlewithcare.core.notice.NoticeState;
import be.handlewithcare.core.process.Commands;
import be.handlewithcare.core.school.SchoolCommand;
import be.handlewithcare.core.school.SchoolEvent;
import be.handlewithcare.core.school.SchoolState;
import be.handlewithcare.core.signal.SignalCommand;
import be.handlewithcare.core.signal.SignalEvent;
import be.handlewithcare.core.signal.SignalState;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.messaging.GenericMessage;

/** Lets Axon's aggregates decide. Events are stored with the commit and not before, so a race with another commit shows there. */
record AxonAggregates(CommandGateway gateway, Actor by) implements Commands.Aggregates {
    @Override
    public Decided<InterventionState, InterventionEvent> decide(InterventionCommand command) {
        return dispatch(command);
    }

    @Override
    public Decided<SignalState, SignalEvent> decide(SignalCommand command) {
        return dispatch(command);
    }

    @Override
    public Decided<NoticeState, NoticeEvent> decide(NoticeCommand command) {
        return dispatch(command);
    }

    @Override
    public Decided<SchoolState, SchoolEvent> decide(SchoolCommand command) {
        return dispatch(command);
    }

    /** An aggregate of another kind under this id, such as an intervention, does not exist as one of this kind. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // as Axon's gateway declares it; each shell returns its own type
    private <D> D dispatch(Object command) {
        try {
            return gateway.sendAndWait(new GenericCommandMessage<>(
                    new GenericMessage<>(command, ActorMetadata.of(by)), CommandRouting.nameOf(command)));
        } catch (IncompatibleAggregateException ofAnotherKind) {
            throw new Rejected(Rule.NOT_FOUND);
        }
    }
}
