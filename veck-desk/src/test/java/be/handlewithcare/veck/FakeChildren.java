package be.handlewithcare.veck;

import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.calendar.SchoolYear;
import be.handlewithcare.core.child.ChildToken;
import be.handlewithcare.core.child.ChildTokens;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.projections.monitoring.SignalsOfChild;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Signals of children in memory, found by tokens that a test can read; nothing is looked up that is not on the trail. */
final class FakeChildren implements ChildTokens, SignalsOfChild {
    private final Fakes behind;
    private final Clock clock;
    final List<ChildToken> wanted = new ArrayList<>();
    List<Found> found = List.of();

    FakeChildren(Fakes behind, Clock clock) {
        this.behind = behind;
        this.clock = clock;
    }

    void forget() {
        wanted.clear();
        found = List.of();
    }

    @Override
    public ChildToken tokenOf(Identity child, SchoolYear year) {
        requireTrail();
        if (!Brussels.dayOf(clock.instant()).isBefore(year.tokensForgottenFrom())) {
            throw new IllegalStateException("a forgotten school year");
        }
        return new ChildToken(
                year + " " + child.name().full() + " " + child.birthDate().value());
    }

    @Override
    public Set<SchoolYear> forgetOutdated(LocalDate today) {
        throw new UnsupportedOperationException("not asked by the desk");
    }

    @Override
    public List<Found> find(Set<ChildToken> tokens) {
        requireTrail();
        wanted.addAll(tokens);
        return found;
    }

    private void requireTrail() {
        if (behind.recorded.isEmpty()) {
            throw new IllegalStateException("looked up before it was on the trail");
        }
    }
}
