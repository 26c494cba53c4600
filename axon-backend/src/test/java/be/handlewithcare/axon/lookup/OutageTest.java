package be.handlewithcare.axon.lookup;

import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static be.handlewithcare.core.testkit.Examples.child;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.axon.Backend;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.LookupAnswer;
import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.lookup.LookupAnswer.Inconclusive;
import be.handlewithcare.core.lookup.LookupAnswer.Unavailable;
import be.handlewithcare.core.signal.SignalEvent.SignalNeedsAttention;
import be.handlewithcare.core.signal.SignalEvent.SignalOverdue;
import be.handlewithcare.core.signal.SignalEvent.SignalPlaced;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Sources and nodes that come and go, with all that runs: a real database, two nodes, the register and MAGDA. Long because
 * what an outage can hit is all here.
 */
class OutageTest {
    private static final int AT_ONCE = 4;
    private static final int STOPS = 20;
    private static final Unavailable AWAY = new Unavailable(Duration.ZERO);
    private static final Found KNOWN = new Found(DE_WIJZER);
    private static final Duration LONGER_THAN_A_GATE_PAUSES = Duration.ofSeconds(73);

    private Backend backend;
    private volatile LookupAnswer magda = AWAY;

    @BeforeEach
    void start() {
        backend = Backend.startWithMagda(new LookupSettings(AT_ONCE, Duration.ofMillis(5)));
        backend.addNode();
    }

    @AfterEach
    void stop() {
        backend.close();
    }

    @Test
    void whileMagdaIsAwayTheRegisterAnswersOnAndWhatOnlyMagdaKnowsWaitsForIt() {
        List<SignalId> onlyMagda = raise(10);
        backend.queue.until(this::allAreTried);
        int askedUntilShut = backend.magda.asked().size();
        List<Identity> known = children("Bekend", 10);
        known.forEach(child -> {
            backend.lookup.says(child, KNOWN);
            backend.raise(child, SATURDAY_MORNING);
        });
        backend.queue.until(() -> placed().size() == 10);
        assertThat(backend.magda.asked()).hasSize(askedUntilShut);
        assertThat(askedUntilShut).isBetween(5, 5 + AT_ONCE - 1);

        magda = KNOWN;
        backend.queue.letLookupsWait(LONGER_THAN_A_GATE_PAUSES);
        backend.queue.awaitEmpty();

        assertThat(placed()).hasSize(20).containsAll(onlyMagda);
    }

    @Test
    void afterSixtyHoursEachIsOverdueOnceLeftToAPersonOnceAndPlacedOnce() {
        List<SignalId> signals = raise(12);
        backend.queue.until(this::allAreTried);
        backend.clock.moveOn(Duration.ofHours(60));
        backend.queue.until(() -> backend.happened(SignalNeedsAttention.class).size() >= 12
                && backend.happened(SignalOverdue.class).size() >= 12);
        assertThat(placed()).isEmpty();

        magda = KNOWN;
        backend.queue.letLookupsWait(LONGER_THAN_A_GATE_PAUSES);
        backend.queue.awaitEmpty();

        assertThat(placed()).containsExactlyInAnyOrderElementsOf(signals);
        assertThat(backend.happened(SignalOverdue.class)).hasSize(12);
        assertThat(backend.happened(SignalNeedsAttention.class)).hasSize(12);
    }

    @Test
    void whatMagdaAnswersStrangelyIsLeftToAPersonAndHoldsNobodyElseUp() {
        magda = new Inconclusive(Duration.ofMinutes(5), false);
        List<SignalId> strange = raise(8);
        backend.queue.until(this::allAreTried);
        SignalId next = raise(child("Gewoon", "Van Proef", "2018-01-01"), () -> KNOWN);
        backend.queue.until(() -> placed().contains(next));
        assertThat(backend.magda.asked()).hasSize(9);

        for (int times = 2; times <= 5; times++) {
            int asked = 1 + 8 * times;
            backend.queue.letLookupsWait(Duration.ofMinutes(6));
            backend.queue.until(() -> backend.magda.asked().size() == asked && allAreTried());
        }
        backend.queue.until(() -> backend.happened(SignalNeedsAttention.class).size() == 8);
        assertThat(placed()).containsExactly(next);

        magda = KNOWN;
        backend.queue.letLookupsWait(Duration.ofMinutes(6));
        backend.queue.awaitEmpty();
        assertThat(placed()).hasSize(9).containsAll(strange);
    }

    /** Each waits until that many are asked for, so fewer at once would end in a timeout. */
    @Test
    void asManyAsAreAllowedAreAskedForAtOnceOverAllNodesAndNoMore() {
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        backend.finishTasks();
        children("Kind", 3 * AT_ONCE).forEach(child -> {
            backend.magda.does(child, () -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                await(together);
                now.decrementAndGet();
                return KNOWN;
            });
            backend.raise(child, SATURDAY_MORNING.minusSeconds(60));
        });
        backend.addNode();
        backend.addNode();
        backend.queue.awaitEmpty();

        assertThat(placed()).hasSize(3 * AT_ONCE);
        assertThat(most).hasValue(AT_ONCE);
    }

    @Test
    void aNodeThatIsStoppedFinishesWhatItHasInHand() throws InterruptedException {
        CountDownLatch isAsked = new CountDownLatch(1);
        CountDownLatch mayAnswer = new CountDownLatch(1);
        SignalId signal = raise(child("In", "Handen", "2018-01-01"), () -> {
            isAsked.countDown();
            await(mayAnswer);
            return KNOWN;
        });
        isAsked.await();

        CompletableFuture<Void> stopped = CompletableFuture.runAsync(backend::finishTasks);
        mayAnswer.countDown();
        stopped.join();

        assertThat(placed()).containsExactly(signal);
    }

    /** Else that signal would wait as long as for a node that was killed. */
    @Test
    void aNodeThatStopsWhileItHandsOutKeepsNobodyInHand() {
        backend.finishTasks();
        magda = KNOWN;
        raise(20 * STOPS);
        for (int stop = 0; stop < STOPS; stop++) {
            backend.addNode();
            backend.finishTasks();

            assertThat(backend.outside
                            .sql("select count(*) from tasks.lookup where taken_until is not null")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void whatANodeCouldNotFinishBeforeItStoppedIsAskedForAgain() {
        AtomicInteger times = new AtomicInteger();
        SignalId signal = raise(child("In", "Handen", "2018-01-01"), () -> {
            if (times.incrementAndGet() == 1) {
                // As a node does that cannot wait any longer, and as a source answers that is not let finish.
                Thread.currentThread().interrupt();
                return new Unavailable(Duration.ZERO);
            }
            return KNOWN;
        });
        backend.queue.until(() -> times.get() == 1);
        backend.finishTasks();
        assertThat(placed()).isEmpty();

        backend.queue.letLookupsWait(LookupTurns.IN_HAND);
        backend.addNode();
        backend.queue.awaitEmpty();

        assertThat(placed()).containsExactly(signal);
        assertThat(times).hasValue(2);
    }

    private boolean allAreTried() {
        return backend.outside
                .sql(
                        "select coalesce(bool_and(waits_for is not null and taken_until is null), false) from tasks.lookup")
                .query(Boolean.class)
                .single();
    }

    private List<SignalId> placed() {
        return backend.happened(SignalPlaced.class).stream()
                .map(SignalPlaced::signal)
                .toList();
    }

    /** Signals of children whom the register does not know. */
    private List<SignalId> raise(int count) {
        return children("Kind", count).stream()
                .map(child -> raise(child, () -> magda))
                .toList();
    }

    private SignalId raise(Identity child, Supplier<LookupAnswer> says) {
        backend.magda.does(child, says);
        return backend.raise(child, SATURDAY_MORNING.minusSeconds(60));
    }

    private static List<Identity> children(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> child(name + number, "Van Proef", "2018-01-01"))
                .toList();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException(alone);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
