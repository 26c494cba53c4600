package be.handlewithcare.axon.commit;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.process.Commands;
import be.handlewithcare.core.process.SignalProcess;
import java.util.concurrent.Callable;
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
 *   <li>a transaction and a unit of work begin; the work sends its commands, deciders say what happens, and the {@linkplain
 *       SignalProcess process} what follows: its commands are sent along
 *   <li>the unit of work ends: all its events are appended to the event table
 *   <li>{@link Announcement} tells each projection of each event; they note rows
 *   <li>the other follow-ups are stored: deadlines, letters, lookups
 *   <li>before the commit the noted rows are written, a batch per kind of statement
 *   <li>the database commits
 * </ol>
 */
public final class OneCommit {
    private static final int MOST_ATTEMPTS = 5;

    private final TransactionTemplate transactions;
    private final CommandGateway gateway;
    private final SignalProcess process;
    private final FollowUpNotes notes;

    public OneCommit(
            TransactionTemplate transactions, CommandGateway gateway, SignalProcess process, FollowUpNotes notes) {
        this.transactions = transactions;
        this.gateway = gateway;
        this.process = process;
        this.notes = notes;
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
        T result = transactions.execute(_ -> {
            Commands commands = new Commands(new AxonAggregates(gateway, by), process);
            T done = inUnitOfWork(by, () -> work.apply(commands));
            notes.note(commands.later());
            return done;
        });
        if (result == null) {
            throw new IllegalStateException("work without a result");
        }
        return result;
    }

    private static <T> T inUnitOfWork(Actor by, Callable<T> work) {
        ResultMessage<T> result = DefaultUnitOfWork.startAndGet(new GenericMessage<>(by.role()))
                .executeWithResult(work, RollbackConfigurationType.ANY_THROWABLE);
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
