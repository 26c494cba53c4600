package be.handlewithcare.magdasimulator;

import be.handlewithcare.magdasimulator.SimulatorState.Asked;
import be.handlewithcare.magdasimulator.behaviour.Limit;
import be.handlewithcare.magdasimulator.protocol.Breach;
import be.handlewithcare.magdasimulator.protocol.Service;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what comes in. */
final class Traffic {
    private static final long SECOND = 1_000_000_000L;
    /** A demo may run for weeks. */
    private static final int MOST_REMEMBERED = 100_000;

    private final Clock clock;
    private final Map<Breach, Integer> breaches = new EnumMap<>(Breach.class);
    private final Deque<Long> lastSecond = new ArrayDeque<>();
    private final List<Asked> asked = new ArrayList<>();
    private int here;
    private int mostAtOnce;
    private int mostInAnySecond;
    private int refusedByLimit;
    private int baitTaken;

    Traffic(Clock clock) {
        this.clock = clock;
    }

    /** A message is there, until it is closed. */
    synchronized Visit arrive() {
        long now = System.nanoTime();
        lastSecond.addLast(now);
        while (now - lastSecond.getFirst() >= SECOND) {
            lastSecond.removeFirst();
        }
        here++;
        mostAtOnce = Math.max(mostAtOnce, here);
        mostInAnySecond = Math.max(mostInAnySecond, lastSecond.size());
        return new Visit(here, lastSecond.size());
    }

    synchronized void asked(Service service) {
        if (asked.size() < MOST_REMEMBERED) {
            asked.add(new Asked(service, clock.instant()));
        }
    }

    synchronized void broken(Breach breach) {
        breaches.merge(breach, 1, Integer::sum);
    }

    synchronized void baitTaken() {
        baitTaken++;
    }

    synchronized SimulatorState state() {
        return new SimulatorState(breaches, mostAtOnce, mostInAnySecond, refusedByLimit, baitTaken, asked);
    }

    synchronized void forget() {
        breaches.clear();
        lastSecond.clear();
        asked.clear();
        mostAtOnce = here;
        mostInAnySecond = 0;
        refusedByLimit = 0;
        baitTaken = 0;
    }

    private synchronized void leave(Visit visit) {
        if (!visit.over) {
            visit.over = true;
            here--;
        }
    }

    private synchronized void refused() {
        refusedByLimit++;
    }

    /** One message, with how many there were when it came. */
    final class Visit implements AutoCloseable {
        private final int atOnce;
        private final int inLastSecond;
        private boolean over;

        private Visit(int atOnce, int inLastSecond) {
            this.atOnce = atOnce;
            this.inLastSecond = inLastSecond;
        }

        boolean isTooMuchFor(Limit limit) {
            boolean tooMuch = atOnce > limit.atOnce() || inLastSecond > limit.perSecond();
            if (tooMuch) {
                refused();
            }
            return tooMuch;
        }

        /** May be repeated. */
        @Override
        public void close() {
            leave(this);
        }
    }
}
