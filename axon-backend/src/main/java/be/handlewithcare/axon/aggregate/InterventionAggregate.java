package be.handlewithcare.axon.aggregate;

import be.handlewithcare.core.decision.Decided;
import be.handlewithcare.core.intervention.InterventionCommand;
import be.handlewithcare.core.intervention.InterventionDecider;
import be.handlewithcare.core.intervention.InterventionEvent;
import be.handlewithcare.core.intervention.InterventionState;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** Shell of {@link InterventionDecider}. */
final class InterventionAggregate extends DecidingAggregate<InterventionCommand, InterventionState, InterventionEvent> {

    InterventionAggregate() {
        super(new InterventionDecider());
    }

    @CommandHandler(commandName = CommandRouting.INTERVENTION)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decided<InterventionState, InterventionEvent> handle(InterventionCommand command) {
        return carryOut(command);
    }

    @EventSourcingHandler
    void on(InterventionEvent event) {
        become(event.intervention().toString(), event);
    }
}
