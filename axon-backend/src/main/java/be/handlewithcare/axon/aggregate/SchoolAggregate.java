package be.handlewithcare.axon.aggregate;

import be.handlewithcare.core.decision.Decided;
import be.handlewithcare.core.school.SchoolCommand;
import be.handlewithcare.core.school.SchoolDecider;
import be.handlewithcare.core.school.SchoolEvent;
import be.handlewithcare.core.school.SchoolState;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** Shell of {@link SchoolDecider}. */
final class SchoolAggregate extends DecidingAggregate<SchoolCommand, SchoolState, SchoolEvent> {

    SchoolAggregate() {
        super(new SchoolDecider());
    }

    @CommandHandler(commandName = CommandRouting.SCHOOL)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decided<SchoolState, SchoolEvent> handle(SchoolCommand command) {
        return carryOut(command);
    }

    @EventSourcingHandler
    void on(SchoolEvent event) {
        become(event.school().toString(), event);
    }
}
