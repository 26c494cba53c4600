package be.handlewithcare.axon.lookup;

import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static be.handlewithcare.core.testkit.Examples.child;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.axon.Backend;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.decision.DomainEvent;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.LookupAnswer;
import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.lookup.LookupAnswer.Unavailable;
import be.handlewithcare.core.signal.SignalEvent.SignalNeedsAttention;
import be.handlewithcare.core.signal.SignalEvent.SignalOverdue;
import be.handlewithcare.core.signal.SignalEvent.SignalPlaced;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * No source answers for a while, and then again: on a real database, with two nodes. Long because each rule of the queue
 * needs its own crowd of signals.
 */
class OutageTest {
    private static final int AT_ONCE = 4;
    private static final Unavailable AWAY = new Unavailable(Duration.ZERO);
    private static final Found KNOWN = new Found(DE_WIJZER);

    private Backend backend;
    private final Map<Identity, SignalId> signals = new HashMap<>();
    private volatile LookupAnswer answer = AWAY;

    @BeforeEach
    void start() {
        backend = Backend.start(new LookupSettings(AT_ONCE, Duration.ofMillis(5)));
        backend.addNode();
    }

    @AfterEach
    void stop() {
        backend.close();
    }

    @Test
    void whileAllFailOneIsTriedAtATimeAndNotOften() {
        raise(40, SATURDAY_MORNING);
        backend.queue.until(() -> backend.lookup.asked().size() >= 5);

        int before = backend.lookup.asked().size();
        for (int minute = 0; minute < 30; minute++) {
            backend.clock.moveOn(Duration.ofMinutes(1));
            backend.queue.until(this::isShut);
        }

        assertThat(before).isLessThan(5 + AT_ONCE);
        // A minute and a fifth is the longest pause; a try may be made in each of the minutes, but not two.
        assertThat(backend.lookup.asked().size() - before).isBetween(15, 40);
    }

    @Test
    void afterAnOutageTheOldestDueComesFirst() {
        List<Identity> children = raise(60, SATURDAY_MORNING);
        backend.queue.until(this::isShut);
        for (int hour = 0; hour < 10; hour++) {
            backend.clock.moveOn(Duration.ofHours(6));
            backend.queue.until(this::isShut);
        }
        backend.queue.until(() -> backend.happened(SignalNeedsAttention.class).size() == 60
                && backend.happened(SignalOverdue.class).size() == 60);
        assertThat(backend.happened(SignalPlaced.class)).isEmpty();

        answer = KNOWN;
        backend.clock.moveOn(Duration.ofMinutes(2));
        backend.queue.until(() -> backend.happened(SignalPlaced.class).size() == 60);
        backend.queue.awaitEmpty();

        List<Integer> placed = backend.happened(SignalPlaced.class).stream()
                .map(SignalPlaced::signal)
                .map(signal -> children.indexOf(childOf(signal)))
                .toList();
        // The first after the outage is the one that was tried; the others may pass each other by as many as are asked
        // for at once.
        assertThat(placed.subList(1, 60)).satisfies(order -> {
            for (int place = 0; place < order.size(); place++) {
                assertThat(Math.abs(order.get(place) - place)).isLessThanOrEqualTo(2 * AT_ONCE);
            }
        });
        assertThat(once(SignalPlaced.class, SignalPlaced::signal)).hasSize(60);
        assertThat(once(SignalOverdue.class, SignalOverdue::signal)).hasSize(60);
        assertThat(once(SignalNeedsAttention.class, SignalNeedsAttention::signal))
                .hasSize(60);
    }

    @Test
    void aNewSignalDoesNotWaitBehindAllThatAnOutageLeft() {
        raise(200, SATURDAY_MORNING);
        backend.queue.until(this::isShut);
        answer = KNOWN;
        backend.clock.moveOn(Duration.ofMinutes(2));
        backend.queue.until(() -> !backend.happened(SignalPlaced.class).isEmpty());

        Identity late = child("Late", "Komer", "2018-01-01");
        say(late);
        SignalId signal = backend.raise(late, backend.clock.instant());
        backend.queue.until(() -> backend.happened(SignalPlaced.class).stream()
                .anyMatch(placed -> placed.signal().equals(signal)));

        int before = backend.happened(SignalPlaced.class).stream()
                .map(SignalPlaced::signal)
                .toList()
                .indexOf(signal);
        assertThat(before).isLessThan(150);
    }

    @Test
    void oneSignalThatFailsForEverShutsNobodyOut() {
        Identity poison = child("Altijd", "Stuk", "2018-01-01");
        backend.lookup.says(poison, AWAY);
        SignalId broken = backend.raise(poison, SATURDAY_MORNING.minusSeconds(600));
        backend.queue.awaitFailed(broken, 1);
        for (int failures = 2; failures <= 8; failures++) {
            backend.clock.moveOn(Duration.ofMinutes(6));
            backend.queue.awaitFailed(broken, failures);
        }

        assertThat(isShut()).isFalse();
        answer = KNOWN;
        raise(3, backend.clock.instant());
        backend.queue.until(() -> backend.happened(SignalPlaced.class).size() == 3);
    }

    @Test
    void whileAllFailThoseThatFailedLeastAreTriedFirst() {
        List<Identity> poison = IntStream.range(0, 6)
                .mapToObj(number -> child("Stuk" + number, "Van Proef", "2018-01-01"))
                .toList();
        poison.forEach(child -> {
            backend.lookup.says(child, AWAY);
            backend.raise(child, SATURDAY_MORNING.minus(Duration.ofHours(2)));
        });
        backend.queue.until(this::isShut);

        answer = KNOWN;
        raise(2, SATURDAY_MORNING);
        backend.clock.moveOn(Duration.ofMinutes(2));
        backend.queue.until(() -> backend.happened(SignalPlaced.class).size() == 2);

        assertThat(backend.happened(SignalPlaced.class)).hasSize(2);
    }

    @Test
    void moreThanThatManyAreNeverAskedForAtOnceOverAllNodes() {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        backend.finishTasks();
        children(12).forEach(child -> {
            backend.lookup.does(child, () -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                pause();
                now.decrementAndGet();
                return KNOWN;
            });
            backend.raise(child, SATURDAY_MORNING.minusSeconds(60));
        });
        backend.addNode();
        backend.addNode();
        backend.queue.awaitEmpty();

        assertThat(backend.happened(SignalPlaced.class)).hasSize(12);
        assertThat(most).hasValue(AT_ONCE);
    }

    @Test
    void whatADeadNodeHadInHandIsAskedForAgain() {
        SignalId signal = backend.raise(children(1).getFirst(), SATURDAY_MORNING.minusSeconds(60));
        backend.queue.awaitEmpty();
        backend.finishTasks();
        SignalId taken = backend.raise(child("In", "Handen", "2018-01-01"), SATURDAY_MORNING);
        backend.outside
                .sql("update tasks.lookup set taken_by = gen_random_uuid(), taken_until = ? where signal_id = ?")
                .params(backend.clock.instant().plusSeconds(25).atOffset(ZoneOffset.UTC), taken.toString())
                .update();

        backend.addNode();
        SignalId other = backend.raise(child("Een", "Ander", "2018-01-01"), SATURDAY_MORNING);
        backend.queue.until(() -> needsAttention(other));
        assertThat(needsAttention(taken)).isFalse();
        backend.clock.moveOn(Duration.ofSeconds(25));
        backend.queue.until(() -> needsAttention(taken));

        assertThat(needsAttention(signal)).isTrue();
    }

    private boolean needsAttention(SignalId signal) {
        return backend.happened(SignalNeedsAttention.class).stream()
                .anyMatch(needs -> needs.signal().equals(signal));
    }

    private boolean isShut() {
        return backend.outside
                .sql("select failures_in_row >= 5 and shut_until > ? from tasks.lookup_gate")
                .param(backend.clock.instant().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** Raises so many, each a minute younger than the one before. */
    private List<Identity> raise(int count, Instant newest) {
        List<Identity> children = children(count);
        List<Integer> mixed = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(mixed, new Random(7));
        mixed.forEach(place -> {
            Identity child = children.get(place);
            say(child);
            signals.put(child, backend.raise(child, newest.minus(Duration.ofMinutes(count - place))));
        });
        return children;
    }

    private static List<Identity> children(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> child("Kind" + number, "Van Proef", "2018-01-01"))
                .toList();
    }

    private void say(Identity child) {
        backend.lookup.does(child, () -> answer);
    }

    private Identity childOf(SignalId signal) {
        return signals.entrySet().stream()
                .filter(entry -> entry.getValue().equals(signal))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private <E extends DomainEvent> List<SignalId> once(Class<E> kind, Function<E, SignalId> signal) {
        List<SignalId> all = backend.happened(kind).stream().map(signal).toList();
        assertThat(all).doesNotHaveDuplicates();
        return all;
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(300));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
