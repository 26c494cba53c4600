package be.handlewithcare.core.testkit;

import static be.handlewithcare.core.testkit.Examples.TOKEN;

import be.handlewithcare.core.calendar.SchoolYear;
import be.handlewithcare.core.child.ChildToken;
import be.handlewithcare.core.child.ChildTokens;
import be.handlewithcare.core.child.Identity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Gives every child the same token and holds no key that could be forgotten. */
public final class RecordingTokens implements ChildTokens {
    private final List<LocalDate> forgotten = new CopyOnWriteArrayList<>();

    @Override
    public ChildToken tokenOf(Identity child, SchoolYear year) {
        return TOKEN;
    }

    @Override
    public Set<SchoolYear> forgetOutdated(LocalDate today) {
        forgotten.add(today);
        return Set.of();
    }

    /** On which days it was asked to forget, in order. */
    public List<LocalDate> forgotten() {
        return List.copyOf(forgotten);
    }
}
