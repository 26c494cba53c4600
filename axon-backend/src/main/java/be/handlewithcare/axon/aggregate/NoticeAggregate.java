package be.handlewithcare.axon.aggregate;

import be.handlewithcare.core.decision.Decided;
import be.handlewithcare.core.notice.NoticeCommand;
import be.handlewithcare.core.notice.NoticeDecider;
import be.handlewithcare.core.notice.NoticeEvent;
import be.handlewithcare.core.notice.NoticeState;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** Shell of {@link NoticeDecider}. */
final class NoticeAggregate extends DecidingAggregate<NoticeCommand, NoticeState, NoticeEvent> {

    NoticeAggregate() {
        super(new NoticeDecider());
    }

    @CommandHandler(commandName = CommandRouting.NOTICE)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decided<NoticeState, NoticeEvent> handle(NoticeCommand command) {
        return carryOut(command);
    }

    @EventSourcingHandler
    void on(NoticeEvent event) {
        become(event.notice().toString(), event);
    }
}
