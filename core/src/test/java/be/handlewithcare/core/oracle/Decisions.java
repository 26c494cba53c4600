package be.handlewithcare.core.oracle;

import be.handlewithcare.core.decision.Decider;
import be.handlewithcare.core.decision.DomainEvent;
import be.handlewithcare.core.intervention.InterventionCommand;
import be.handlewithcare.core.intervention.InterventionDecider;
import be.handlewithcare.core.intervention.InterventionState;
import be.handlewithcare.core.mail.WhenSomebodyIsNeededThenWrite;
import be.handlewithcare.core.mail.Writing;
import be.handlewithcare.core.notice.NoticeCommand;
import be.handlewithcare.core.notice.NoticeDecider;
import be.handlewithcare.core.notice.NoticeEvent;
import be.handlewithcare.core.notice.NoticeState;
import be.handlewithcare.core.notice.WhenNoticeReturnedThenSendSignalBack;
import be.handlewithcare.core.notice.WhenSignalErasedThenEraseNotices;
import be.handlewithcare.core.notice.WhenSignalPlacedThenIssueNotices;
import be.handlewithcare.core.notice.WhenSignalWithdrawnThenWithdrawNotices;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.SchoolCommand;
import be.handlewithcare.core.school.SchoolDecider;
import be.handlewithcare.core.school.SchoolState;
import be.handlewithcare.core.signal.SignalCommand;
import be.handlewithcare.core.signal.SignalDecider;
import be.handlewithcare.core.signal.SignalEvent;
import be.handlewithcare.core.signal.SignalState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Keeps the states, lets the deciders decide, and sends what follows by the policies along, as one commit does. */
final class Decisions {
    private static final SignalDecider SIGNALS = new SignalDecider();
    private static final NoticeDecider NOTICES = new NoticeDecider();
    private static final SchoolDecider SCHOOLS = new SchoolDecider();
    private static final InterventionDecider INTERVENTIONS = new InterventionDecider();
    private static final WhenSignalPlacedThenIssueNotices WHEN_PLACED =
            new WhenSignalPlacedThenIssueNotices(Names.HASH);
    private static final WhenSignalWithdrawnThenWithdrawNotices WHEN_WITHDRAWN =
            new WhenSignalWithdrawnThenWithdrawNotices(Names.HASH);
    private static final WhenSignalErasedThenEraseNotices WHEN_ERASED =
            new WhenSignalErasedThenEraseNotices(Names.HASH);

    private final Map<Object, SignalState> signals = new HashMap<>();
    private final Map<Object, NoticeState> notices = new HashMap<>();
    private final Map<Object, SchoolState> schools = new HashMap<>();
    private final Map<Object, InterventionState> interventions = new HashMap<>();
    private final Map<Integer, Seen> seen = new HashMap<>();
    private final List<DomainEvent> happened = new ArrayList<>();

    void begin() {
        happened.clear();
    }

    /** What happened since {@link #begin}. */
    List<DomainEvent> happened() {
        return happened;
    }

    /** Each returns whether anything happened. */
    boolean send(InterventionCommand command) {
        return !decide(INTERVENTIONS, command, command.intervention(), interventions)
                .isEmpty();
    }

    boolean send(SchoolCommand command) {
        return !decide(SCHOOLS, command, command.school(), schools).isEmpty();
    }

    boolean send(SignalCommand command) {
        List<SignalEvent> events = decide(SIGNALS, command, command.signal(), signals);
        for (SignalEvent event : events) {
            seen.computeIfAbsent(Names.of(event.signal()), _ -> new Seen()).on(event);
            reactionsTo(event).forEach(this::send);
        }
        return !events.isEmpty();
    }

    boolean send(NoticeCommand command) {
        List<NoticeEvent> events = decide(NOTICES, command, command.notice(), notices);
        for (NoticeEvent event : events) {
            seen(Names.childOf(event.notice())).on(event);
            if (event instanceof NoticeEvent.NoticeReturned returned) {
                send(WhenNoticeReturnedThenSendSignalBack.react(returned));
            }
        }
        return !events.isEmpty();
    }

    private static List<? extends NoticeCommand> reactionsTo(SignalEvent event) {
        return switch (event) {
            case SignalEvent.SignalPlaced placed -> WHEN_PLACED.react(placed);
            case SignalEvent.SignalWithdrawn withdrawn -> WHEN_WITHDRAWN.react(withdrawn);
            case SignalEvent.SignalErased erased -> WHEN_ERASED.react(erased);
            default -> List.of();
        };
    }

    private <C, S, E extends DomainEvent> List<E> decide(
            Decider<C, S, E> decider, C command, Object id, Map<Object, S> states) {
        S state = states.getOrDefault(id, decider.initial());
        List<E> events = decider.decide(command, state);
        for (E event : events) {
            state = decider.evolve(state, event);
            happened.add(event);
        }
        states.put(id, state);
        return events;
    }

    /** The letters that what happened calls for, by their names. */
    Map<String, Writing> letters() {
        Map<String, Writing> letters = new TreeMap<>();
        for (DomainEvent event : happened) {
            List<Writing> writings = switch (event) {
                case SignalEvent signal -> WhenSomebodyIsNeededThenWrite.react(signal);
                case NoticeEvent notice -> WhenSomebodyIsNeededThenWrite.react(notice);
                default -> List.of();
            };
            for (Writing writing : writings) {
                String name = Letters.nameOf(writing.letter()) + " -> " + writing.to();
                if (letters.put(name, writing) != null) {
                    throw new AssertionError("one letter twice: " + name);
                }
            }
        }
        return letters;
    }

    Seen seen(int child) {
        return Objects.requireNonNull(seen.get(child));
    }

    SignalState signal(int child) {
        return signals.getOrDefault(Names.signal(child), SIGNALS.initial());
    }

    NoticeState notice(int child, int school) {
        return notices.getOrDefault(Names.notice(child, school), NOTICES.initial());
    }

    boolean isIssued(int child, int school) {
        return notice(child, school) instanceof NoticeState.Issued;
    }

    SchoolState school(InstitutionNumber school) {
        return schools.getOrDefault(school, SCHOOLS.initial());
    }
}
