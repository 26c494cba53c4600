package be.handlewithcare.magdasimulator.behaviour;

import be.handlewithcare.magdasimulator.protocol.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which behaviour comes now: one for this pupil, else one for the next questions, else the general one. */
public final class Script {
    private final List<Special> specials = new ArrayList<>();
    private final List<Upcoming> upcoming = new ArrayList<>();
    private Behaviour general = new Behaviour.Up();
    private long turns;

    /** From now on. */
    public synchronized void behave(Behaviour behaviour) {
        general = behaviour;
        turns = 0;
    }

    /**
     * For the next questions, after those for which something was said before.
     *
     * @param service only of this one; null for both
     */
    public synchronized void next(int questions, @Nullable Service service, Behaviour behaviour) {
        for (int i = 0; i < questions; i++) {
            upcoming.add(new Upcoming(service, behaviour));
        }
    }

    /**
     * For questions about this pupil. The last word for the same pupil and service counts.
     *
     * @param service only of this one; null for both
     */
    public synchronized void when(String pupil, @Nullable Service service, Behaviour behaviour) {
        specials.addFirst(new Special(pupil, service, behaviour));
    }

    /** As at the start. */
    public synchronized void reset() {
        specials.clear();
        upcoming.clear();
        behave(new Behaviour.Up());
    }

    /** For this question, which uses it up. */
    public synchronized Behaviour choose(Service service, Optional<String> pupil) {
        return resolved(special(service, pupil).or(() -> nextFor(service)).orElse(general));
    }

    /** The general one. */
    public synchronized Behaviour general() {
        return general;
    }

    private Optional<Behaviour> special(Service service, Optional<String> pupil) {
        return specials.stream()
                .filter(special -> pupil.equals(Optional.of(special.pupil)) && fits(special.service, service))
                .map(Special::behaviour)
                .findFirst();
    }

    private Optional<Behaviour> nextFor(Service service) {
        Optional<Upcoming> next =
                upcoming.stream().filter(one -> fits(one.service, service)).findFirst();
        next.ifPresent(upcoming::remove);
        return next.map(Upcoming::behaviour);
    }

    private Behaviour resolved(Behaviour behaviour) {
        if (behaviour instanceof Behaviour.Flapping flapping) {
            long turn = turns++ % (flapping.up() + flapping.down());
            return turn < flapping.up() ? new Behaviour.Up() : new Behaviour.Closed();
        }
        return behaviour;
    }

    private static boolean fits(@Nullable Service wanted, Service asked) {
        return wanted == null || wanted == asked;
    }

    private record Special(String pupil, @Nullable Service service, Behaviour behaviour) {}

    private record Upcoming(@Nullable Service service, Behaviour behaviour) {}
}
