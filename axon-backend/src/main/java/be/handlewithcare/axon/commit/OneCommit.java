package be.handlewithcare.axon.commit;

import be.handlewithcare.core.decision.Actor;
import java.util.function.Function;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The outermost frame of everything that changes something. Its commands, their events, the rows and audit entries made
 * of them and the tasks that follow are stored by one database transaction, or none of them is: whatever is thrown
 * inside undoes all. In this order:
 *
 * <ol>
 *   <li>a transaction and a unit of work begin; the work sends its commands, and deciders say what happens
 *   <li>the unit of work ends: all its events are appended to the event table
 *   <li>{@link Announcement} tells each projection of each event; they note rows, the agenda notes tasks
 *   <li>before the commit the noted rows are written, a batch per kind of statement
 *   <li>the database commits
 * </ol>
 */
public final class OneCommit {
    private static final int MOST_ATTEMPTS = 5;

    private final TransactionTemplate transactions;
    private final CommandGateway gateway;
    private final Reactions reactions;

    public OneCommit(TransactionTemplate transactions, CommandGateway gateway, Reactions reactions) {
        this.transactions = transactions;
        this.gateway = gateway;
        this.reactions = reactions;
    }

    /**
     * Does the work and commits it. May run the work several times: where another commit was first on the same
     * aggregate, everything is read and decided again. No pause is needed, as the database lets the second writer wait
     * until the first has committed.
     *
     * @throws be.handlewithcare.core.decision.Rejected if a rule forbids it; nothing has happened then
     * @throws IllegalStateException inside another transaction: it could neither be tried again nor be undone alone
     */
    public <T> T run(Actor by, Function<Commands, T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a commit inside another transaction");
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return once(by, work);
            } catch (ConcurrencyException
                    | AggregateStreamCreationException
                    | DuplicateKeyException
                    | ConcurrencyFailureException raced) {
                if (attempt == MOST_ATTEMPTS) {
                    throw raced;
                }
            }
        }
    }

    private <T> T once(Actor by, Function<Commands, T> work) {
        T result = transactions.execute(_ -> inUnitOfWork(by, work));
        if (result == null) {
            throw new IllegalStateException("work without a result");
        }
        return result;
    }

    private <T> T inUnitOfWork(Actor by, Function<Commands, T> work) {
        ResultMessage<T> result = DefaultUnitOfWork.startAndGet(new GenericMessage<>(by.role()))
                .executeWithResult(
                        () -> work.apply(new Commands(gateway, reactions, by)),
                        RollbackConfigurationType.ANY_THROWABLE);
        if (result.isExceptional()) {
            throw unchecked(result.exceptionResult());
        }
        return result.getPayload();
    }

    private static RuntimeException unchecked(Throwable failure) {
        return switch (failure) {
            case Error error -> throw error;
            case RuntimeException runtime -> runtime;
            case Throwable checked -> new IllegalStateException("a checked exception inside a commit", checked);
        };
    }
}
