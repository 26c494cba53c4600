package be.handlewithcare.axon.aggregate;

import be.handlewithcare.core.decision.Decided;
import be.handlewithcare.core.signal.SignalCommand;
import be.handlewithcare.core.signal.SignalDecider;
import be.handlewithcare.core.signal.SignalEvent;
import be.handlewithcare.core.signal.SignalState;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** Shell of {@link SignalDecider}. */
final class SignalAggregate extends DecidingAggregate<SignalCommand, SignalState, SignalEvent> {

    SignalAggregate() {
        super(new SignalDecider());
    }

    @CommandHandler(commandName = CommandRouting.SIGNAL)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decided<SignalState, SignalEvent> handle(SignalCommand command) {
        return carryOut(command);
    }

    @EventSourcingHandler
    void on(SignalEvent event) {
        become(event.signal().toString(), event);
    }
}
