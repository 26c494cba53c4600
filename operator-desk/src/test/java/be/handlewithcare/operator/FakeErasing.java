package be.handlewithcare.operator;

import be.handlewithcare.core.child.EraseIdentities;
import be.handlewithcare.core.child.Erasure;
import be.handlewithcare.core.child.ErasureCause;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Forgets the child of one signal and knows no other; remembers who asked. */
final class FakeErasing implements EraseIdentities {
    static final SignalId KNOWN = new SignalId(new UUID(2, 1));

    final List<Actor> askedBy = new ArrayList<>();

    @Override
    public Erasure erase(SignalId signal, Actor by) {
        askedBy.add(by);
        if (!signal.equals(KNOWN)) {
            throw new Rejected(Rule.NOT_FOUND);
        }
        return new Erasure(
                signal,
                new InterventionId(new UUID(1, 1)),
                List.of(new NoticeId(new UUID(3, 1)), new NoticeId(new UUID(3, 2))),
                ErasureCause.REQUESTED,
                Instant.parse("2026-11-22T09:00:00.123456Z"));
    }
}
