package be.handlewithcare.core.oracle;

import be.handlewithcare.core.decision.DomainEvent;
import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.mail.Writing;
import be.handlewithcare.core.memory.InMemoryBackend;
import be.handlewithcare.core.notice.NoticeEvent;
import be.handlewithcare.core.notice.NoticeState;
import be.handlewithcare.core.process.Commands;
import be.handlewithcare.core.process.FollowUp;
import be.handlewithcare.core.process.FollowUp.Write;
import be.handlewithcare.core.process.SignalProcess;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.SchoolState;
import be.handlewithcare.core.signal.SignalEvent;
import be.handlewithcare.core.signal.SignalState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Lets the library decide in memory, and remembers what a step made happen. */
final class Decisions {
    private final InMemoryBackend backend = new InMemoryBackend(new SignalProcess(Names.HASH, _ -> true));
    private final Map<Integer, Seen> seen = new HashMap<>();
    private final List<DomainEvent> happened = new ArrayList<>();
    private final List<FollowUp> followUps = new ArrayList<>();

    void begin() {
        happened.clear();
        followUps.clear();
    }

    /** What happened since {@link #begin}. */
    List<DomainEvent> happened() {
        return happened;
    }

    void commit(Consumer<Commands> work) {
        InMemoryBackend.Commit commit = backend.commit(work);
        commit.events().forEach(this::see);
        happened.addAll(commit.events());
        followUps.addAll(commit.followUps());
    }

    private void see(DomainEvent event) {
        switch (event) {
            case SignalEvent signal ->
                seen.computeIfAbsent(Names.of(signal.signal()), _ -> new Seen()).on(signal);
            case NoticeEvent notice -> seen(Names.childOf(notice.notice())).on(notice);
            default -> {}
        }
    }

    /** The letters that what happened calls for, by their names; the first one about a notice is a {@link Step.Mail}. */
    Map<String, Writing> letters() {
        Map<String, Writing> letters = new TreeMap<>();
        for (FollowUp followUp : followUps) {
            if (followUp instanceof Write(var writing, var _) && !(writing.letter() instanceof Letter.NoticeWaits)) {
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
        return backend.signal(Names.signal(child));
    }

    NoticeState notice(int child, int school) {
        return backend.notice(Names.notice(child, school));
    }

    boolean isIssued(int child, int school) {
        return notice(child, school) instanceof NoticeState.Issued;
    }

    SchoolState school(InstitutionNumber school) {
        return backend.school(school);
    }
}
