package be.handlewithcare.core.memory;

import be.handlewithcare.core.decision.Decided;
import be.handlewithcare.core.decision.Decider;
import be.handlewithcare.core.decision.DomainEvent;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.InterventionCommand;
import be.handlewithcare.core.intervention.InterventionDecider;
import be.handlewithcare.core.intervention.InterventionEvent;
import be.handlewithcare.core.intervention.InterventionState;
import be.handlewithcare.core.notice.NoticeCommand;
import be.handlewithcare.core.notice.NoticeDecider;
import be.handlewithcare.core.notice.NoticeEvent;
import be.handlewithcare.core.notice.NoticeState;
import be.handlewithcare.core.process.Commands;
import be.handlewithcare.core.process.FollowUp;
import be.handlewithcare.core.process.SignalProcess;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.SchoolCommand;
import be.handlewithcare.core.school.SchoolDecider;
import be.handlewithcare.core.school.SchoolEvent;
import be.handlewithcare.core.school.SchoolState;
import be.handlewithcare.core.signal.SignalCommand;
import be.handlewithcare.core.signal.SignalDecider;
import be.handlewithcare.core.signal.SignalEvent;
import be.handlewithcare.core.signal.SignalState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Runs the deciders and the process in memory. A commit stores all of its events or none of them. Deadlines, letters and lookups
 * are returned and not carried out: the caller sends the command of a deadline when the deadline has come. Not for use by several
 * threads.
 */
public final class InMemoryBackend {
    private final SignalProcess process;
    private final Family<InterventionCommand, InterventionState, InterventionEvent> interventions =
            new Family<>(new InterventionDecider());
    private final Family<SignalCommand, SignalState, SignalEvent> signals = new Family<>(new SignalDecider());
    private final Family<NoticeCommand, NoticeState, NoticeEvent> notices = new Family<>(new NoticeDecider());
    private final Family<SchoolCommand, SchoolState, SchoolEvent> schools = new Family<>(new SchoolDecider());
    private final List<DomainEvent> history = new ArrayList<>();

    public InMemoryBackend(SignalProcess process) {
        this.process = process;
    }

    /**
     * The result of one commit.
     *
     * @param events in order: those of the commands that were asked for, and of the commands that followed from them
     * @param followUps of those events, in order: the commands were sent, the others are to be done later
     */
    public record Commit(List<DomainEvent> events, List<FollowUp> followUps) {
        public Commit {
            events = List.copyOf(events);
            followUps = List.copyOf(followUps);
        }
    }

    /**
     * Does the work as one commit.
     *
     * @throws be.handlewithcare.core.decision.Rejected if a rule forbids one of its commands; nothing is stored then
     */
    public Commit commit(Consumer<Commands> work) {
        List<Family<?, ?, ?>> families = List.of(interventions, signals, notices, schools);
        families.forEach(Family::begin);
        List<DomainEvent> events = new ArrayList<>();
        Commands commands = new Commands(new Deciding(this, events), process);
        work.accept(commands);
        families.forEach(Family::store);
        history.addAll(events);
        return new Commit(events, commands.followUps());
    }

    /** All events, oldest first. */
    public List<DomainEvent> history() {
        return List.copyOf(history);
    }

    public SignalState signal(SignalId id) {
        return signals.of(id);
    }

    public NoticeState notice(NoticeId id) {
        return notices.of(id);
    }

    public InterventionState intervention(InterventionId id) {
        return interventions.of(id);
    }

    public SchoolState school(InstitutionNumber number) {
        return schools.of(number);
    }

    /** The states of one kind of aggregate: as they are stored, and as the running commit has changed them. */
    private static final class Family<C, S, E extends DomainEvent> {
        private final Decider<C, S, E> decider;
        private final Map<Object, S> stored = new HashMap<>();
        private final Map<Object, S> changed = new HashMap<>();

        Family(Decider<C, S, E> decider) {
            this.decider = decider;
        }

        S of(Object id) {
            return stored.getOrDefault(id, decider.initial());
        }

        Decided<S, E> decide(C command, Object id, List<DomainEvent> events) {
            Decided<S, E> decided = Decided.by(decider, command, changed.getOrDefault(id, of(id)));
            changed.put(id, decided.state());
            events.addAll(decided.events());
            return decided;
        }

        void store() {
            stored.putAll(changed);
        }

        void begin() {
            changed.clear();
        }
    }

    /** Lets the aggregates decide, and collects their events. */
    private record Deciding(InMemoryBackend backend, List<DomainEvent> events) implements Commands.Aggregates {
        @Override
        public Decided<InterventionState, InterventionEvent> decide(InterventionCommand command) {
            return backend.interventions.decide(command, command.intervention(), events);
        }

        @Override
        public Decided<SignalState, SignalEvent> decide(SignalCommand command) {
            return backend.signals.decide(command, command.signal(), events);
        }

        @Override
        public Decided<NoticeState, NoticeEvent> decide(NoticeCommand command) {
            return backend.notices.decide(command, command.notice(), events);
        }

        @Override
        public Decided<SchoolState, SchoolEvent> decide(SchoolCommand command) {
            return backend.schools.decide(command, command.school(), events);
        }
    }
}
