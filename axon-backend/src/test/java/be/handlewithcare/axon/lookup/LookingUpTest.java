package be.handlewithcare.axon.lookup;

import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.FRIDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.HEIST;
import static be.handlewithcare.core.testkit.Examples.HET_ANKER;
import static be.handlewithcare.core.testkit.Examples.NOOR;
import static be.handlewithcare.core.testkit.Examples.SATURDAY;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.TOKEN;
import static be.handlewithcare.core.testkit.Examples.ZONE_SYSTEM;
import static be.handlewithcare.core.testkit.Examples.child;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.axon.Backend;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.child.SealedChild;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.Intervention;
import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.lookup.LookupAnswer.Unavailable;
import be.handlewithcare.core.notice.NoticeEvent.NoticeIssued;
import be.handlewithcare.core.signal.ClosingReason;
import be.handlewithcare.core.signal.SignalCommand.RaiseSignal;
import be.handlewithcare.core.signal.SignalEvent.SignalClosed;
import be.handlewithcare.core.signal.SignalEvent.SignalNeedsAttention;
import be.handlewithcare.core.signal.SignalEvent.SignalPlaced;
import be.handlewithcare.core.testkit.RecordingLookup.Question;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Where a child goes to school is asked until there is an answer, on a real database and by the real runner of tasks. Long
 * because each way in which a task can be disturbed is a test of its own.
 */
class LookingUpTest {
    private static final Identity MILAN = child("Milan", "De Smet", "2016-05-12");
    private static final Identity LENA = child("Lena", "Maes", "2019-09-30");

    private Backend backend;

    @BeforeEach
    void start() {
        backend = Backend.start();
    }

    @AfterEach
    void stop() {
        backend.close();
    }

    @Test
    void aSourceThatIsAwayIsAskedAgainAndItsAnswerPlacesTheSignal() {
        backend.lookup.says(NOOR, new Unavailable(Duration.ZERO));
        SignalId signal = raise(NOOR);

        backend.queue.awaitFailed(signal, 1);
        backend.queue.letPausesPass();
        backend.queue.awaitFailed(signal, 2);
        assertThat(backend.happened(SignalPlaced.class)).isEmpty();
        backend.lookup.says(NOOR, new Found(DE_WIJZER));
        backend.queue.letPausesPass();
        backend.queue.awaitEmpty();

        assertThat(backend.lookup.asked()).hasSizeGreaterThan(2).containsOnly(new Question(NOOR, SATURDAY));
        assertThat(backend.happened(SignalPlaced.class))
                .singleElement()
                .satisfies(placed -> assertThat(placed.signal()).isEqualTo(signal))
                .satisfies(placed -> assertThat(placed.schools()).containsExactly(DE_WIJZER));
    }

    @Test
    void aSourceIsNotAskedAgainBeforeTheTimeThatItNamed() {
        backend.lookup.says(NOOR, new Unavailable(Duration.ofHours(8)));
        backend.lookup.says(MILAN, new Found(DE_WIJZER));
        SignalId noor = raise(NOOR);
        backend.queue.awaitFailed(noor, 1);

        backend.queue.letLookupsWait(Duration.ofHours(7));
        SignalId milan = raise(MILAN);
        backend.queue.awaitDone(milan);
        assertThat(backend.lookup.timesAsked(NOOR)).isOne();

        backend.queue.letLookupsWait(Duration.ofHours(1));
        backend.queue.awaitFailed(noor, 2);
    }

    @Test
    void aSignalIsPlacedAndItsNoticeIssuedInOneTransaction() {
        backend.lookup.says(NOOR, new Found(DE_WIJZER));
        SignalId signal = raise(NOOR);
        backend.queue.awaitEmpty();

        assertThat(backend.happened(NoticeIssued.class))
                .singleElement()
                .satisfies(issued -> assertThat(issued.notice())
                        .isEqualTo(NoticeId.derive(backend.hash, signal, DE_WIJZER.value())));
        assertThat(backend.outside
                        .sql("select xmin::text from events.domain_event where wire_name in (:names)")
                        .param("names", List.of("signal-placed", "notice-issued"))
                        .query(String.class)
                        .list())
                .hasSize(2)
                .satisfies(transactions -> assertThat(transactions.getFirst()).isEqualTo(transactions.getLast()));
    }

    @Test
    void aNoticeThatCannotBeIssuedLeavesTheSignalUnplacedAndTheTaskInTheQueue() {
        AtomicBoolean broken = new AtomicBoolean(true);
        backend.plant(recorded -> {
            if (recorded.event() instanceof NoticeIssued && broken.get()) {
                throw new IllegalStateException("planted");
            }
        });
        backend.lookup.says(NOOR, new Found(DE_WIJZER));
        SignalId signal = raise(NOOR);

        backend.queue.awaitFailed(signal, 1);
        assertThat(backend.happened(SignalPlaced.class)).isEmpty();
        broken.set(false);
        backend.queue.letPausesPass();
        backend.queue.awaitEmpty();

        assertThat(backend.happened(SignalPlaced.class)).hasSize(1);
        assertThat(backend.happened(NoticeIssued.class)).hasSize(1);
    }

    @Test
    void aSignalThatWentToItsSchoolIsNotLookedUpAgain() {
        backend.lookup.says(NOOR, new Found(DE_WIJZER));
        SignalId signal = raise(NOOR);
        backend.queue.awaitEmpty();

        backend.queue.addLookup(signal, SATURDAY_NIGHT);
        backend.queue.awaitEmpty();

        assertThat(backend.lookup.asked()).hasSize(1);
        assertThat(backend.vault.opened()).hasSize(1);
        assertThat(backend.happened(NoticeIssued.class)).hasSize(1);
    }

    /** A node taken for dead that still lives: both ask, both get an answer, both record it. */
    @Test
    void aTaskThatRunsTwiceAtTheSameTimeIssuesOneNotice() {
        backend.addNode();
        AtomicBoolean first = new AtomicBoolean(true);
        SignalId signal = new SignalId(UUID.randomUUID());
        backend.lookup.does(NOOR, () -> {
            if (first.compareAndSet(true, false)) {
                backend.queue.takeLookupFromItsNode(signal);
                backend.queue.awaitDone(signal);
            }
            return new Found(DE_WIJZER);
        });

        raise(signal, NOOR, FRIDAY_NIGHT);
        backend.queue.awaitEmpty();
        backend.finishTasks();

        assertThat(backend.lookup.timesAsked(NOOR)).isEqualTo(2);
        assertThat(backend.happened(SignalPlaced.class)).hasSize(1);
        assertThat(backend.happened(NoticeIssued.class)).hasSize(1);
    }

    @Test
    void aLookupThatBreaksStaysInTheQueueAndHoldsNobodyUp() {
        backend.lookup.does(NOOR, () -> {
            throw new IllegalArgumentException("planted");
        });
        backend.lookup.says(MILAN, new Found(DE_WIJZER));
        SignalId poison = raise(NOOR);
        backend.queue.awaitFailed(poison, 1);

        SignalId milan = raise(MILAN);
        backend.queue.awaitDone(milan);
        backend.queue.letPausesPass();
        backend.queue.awaitFailed(poison, 2);

        assertThat(backend.happened(SignalPlaced.class))
                .extracting(SignalPlaced::signal)
                .containsExactly(milan);
    }

    @Test
    void anErrorOfJavaIsAFailureLikeAnyOther() {
        backend.lookup.does(NOOR, () -> {
            throw new StackOverflowError("planted");
        });
        backend.lookup.says(MILAN, new Found(DE_WIJZER));
        SignalId poison = raise(NOOR);
        backend.queue.awaitFailed(poison, 1);

        backend.queue.awaitDone(raise(MILAN));
        backend.lookup.says(NOOR, new Found(DE_WIJZER));
        backend.queue.letPausesPass();
        backend.queue.awaitEmpty();

        assertThat(backend.happened(SignalPlaced.class)).hasSize(2);
    }

    @Test
    void theOldestDueIsLookedUpFirst() {
        backend.commit().run(ZONE_SYSTEM, commands -> {
            commands.send(raising(new SignalId(UUID.randomUUID()), MILAN, FRIDAY_NIGHT.plusSeconds(60)));
            commands.send(raising(new SignalId(UUID.randomUUID()), LENA, FRIDAY_NIGHT.plusSeconds(120)));
            return commands.send(raising(new SignalId(UUID.randomUUID()), NOOR, FRIDAY_NIGHT));
        });
        backend.queue.awaitEmpty();

        assertThat(backend.lookup.asked()).extracting(Question::child).containsExactly(NOOR, MILAN, LENA);
    }

    @Test
    void aSchoolThatTakesNoPartGetsNothing() {
        backend.lookup.says(NOOR, new Found(HET_ANKER));
        raise(NOOR);
        backend.queue.awaitEmpty();

        assertThat(backend.happened(SignalClosed.class))
                .extracting(SignalClosed::reason)
                .containsExactly(ClosingReason.NOT_PARTICIPATING);
        assertThat(backend.happened(NoticeIssued.class)).isEmpty();
    }

    @Test
    void aChildThatNobodyKnowsIsLeftToAPerson() {
        raise(NOOR);
        backend.queue.awaitEmpty();

        assertThat(backend.happened(SignalNeedsAttention.class)).hasSize(1);
        assertThat(backend.happened(NoticeIssued.class)).isEmpty();
    }

    @Test
    void aChildWhoseKeyIsDestroyedIsNotLookedUp() {
        SignalId signal = new SignalId(UUID.randomUUID());
        backend.commit().run(ZONE_SYSTEM, commands -> {
            var events = commands.send(raising(signal, NOOR, FRIDAY_NIGHT));
            backend.vault.erase(signal);
            return events;
        });
        backend.queue.awaitEmpty();

        assertThat(backend.vault.opened()).contains(signal);
        assertThat(backend.lookup.asked()).isEmpty();
    }

    private SignalId raise(Identity child) {
        SignalId signal = new SignalId(UUID.randomUUID());
        raise(signal, child, FRIDAY_NIGHT);
        return signal;
    }

    private void raise(SignalId signal, Identity child, Instant occurredAt) {
        backend.commit().run(ZONE_SYSTEM, commands -> commands.send(raising(signal, child, occurredAt)));
    }

    private RaiseSignal raising(SignalId signal, Identity child, Instant occurredAt) {
        return new RaiseSignal(
                signal,
                new Intervention(new InterventionId(UUID.randomUUID()), HEIST, null, occurredAt),
                new SealedChild(backend.vault.seal(signal, child), TOKEN),
                backend.clock.instant());
    }
}
