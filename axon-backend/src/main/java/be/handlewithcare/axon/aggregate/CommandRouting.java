package be.handlewithcare.axon.aggregate;

import be.handlewithcare.core.intervention.InterventionCommand;
import be.handlewithcare.core.notice.NoticeCommand;
import be.handlewithcare.core.school.SchoolCommand;
import be.handlewithcare.core.signal.SignalCommand;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** Which aggregate a command is for: each family of commands has one name and one handler. */
public final class CommandRouting implements CommandTargetResolver {
    static final String INTERVENTION = "intervention";
    static final String SIGNAL = "signal";
    static final String NOTICE = "notice";
    static final String SCHOOL = "school";

    /**
     * The name of the family of a command.
     *
     * @throws IllegalArgumentException for what is no command
     */
    public static String nameOf(Object command) {
        return switch (command) {
            case InterventionCommand _ -> INTERVENTION;
            case SignalCommand _ -> SIGNAL;
            case NoticeCommand _ -> NOTICE;
            case SchoolCommand _ -> SCHOOL;
            default -> throw new IllegalArgumentException("not a command: " + command.getClass());
        };
    }

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        String id = switch (message.getPayload()) {
            case InterventionCommand command -> command.intervention().toString();
            case SignalCommand command -> command.signal().toString();
            case NoticeCommand command -> command.notice().toString();
            case SchoolCommand command -> command.school().toString();
            default -> throw new IllegalArgumentException("not a command: " + message.getPayloadType());
        };
        return new VersionedAggregateIdentifier((Object) id, null);
    }
}
