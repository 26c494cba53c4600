package be.handlewithcare.axon.commit;

import be.handlewithcare.axon.aggregate.CommandRouting;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.intervention.InterventionCommand;
import be.handlewithcare.core.intervention.InterventionEvent;
import be.handlewithcare.core.notice.NoticeCommand;
import be.handlewithcare.core.notice.NoticeEvent;
import be.handlewithcare.core.school.SchoolCommand;
import be.handlewithcare.core.school.SchoolEvent;
import be.handlewithcare.core.signal.SignalCommand;
import be.handlewithcare.core.signal.SignalEvent;
import java.util.List;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.messaging.GenericMessage;

/**
 * Sends commands inside one commit and tells at once what happens; what follows from that by the {@linkplain Reactions
 * policies} is sent along. What happens is stored with the commit and not before,
 * so a race with another commit shows there.
 */
public final class Commands {
    private final CommandGateway gateway;
    private final Reactions reactions;
    private final Actor by;

    Commands(CommandGateway gateway, Reactions reactions, Actor by) {
        this.gateway = gateway;
        this.reactions = reactions;
        this.by = by;
    }

    public List<InterventionEvent> send(InterventionCommand command) {
        return dispatch(command);
    }

    public List<SignalEvent> send(SignalCommand command) {
        List<SignalEvent> events = dispatch(command);
        events.forEach(event -> reactions.to(event).forEach(this::send));
        return events;
    }

    public List<NoticeEvent> send(NoticeCommand command) {
        List<NoticeEvent> events = dispatch(command);
        events.forEach(event -> reactions.to(event).forEach(this::send));
        return events;
    }

    public List<SchoolEvent> send(SchoolCommand command) {
        return dispatch(command);
    }

    /** What is of another kind under this id, such as an intervention, is nothing of this kind. */
    private <E> List<E> dispatch(Object command) {
        try {
            return gateway.sendAndWait(new GenericCommandMessage<>(
                    new GenericMessage<>(command, ActorMetadata.of(by)), CommandRouting.nameOf(command)));
        } catch (IncompatibleAggregateException ofAnotherKind) {
            throw new Rejected(Rule.NOT_FOUND);
        }
    }
}
